import { change, copy, put, type Mutation } from "../mutation.ts";
import { chien, dialogue, dispatch219237, slip, thangProposes, thanks } from "./slip.ts";

export const evidence: readonly Mutation[] = [
  slip(
    "`supports` a day, of a place",
    dialogue,
    [put("/place/ha-noi/evidence/held/supports", "day")],
    "evidence/supports-nothing",
    "/place/ha-noi/evidence/held/supports",
  ),
  slip(
    "`supports` a day, of a date that has none",
    "dispatch/vietnamplus-133876",
    [put("/published/header/evidence/header/supports", "day")],
    "evidence/supports-nothing",
    "/published/header/evidence/header/supports",
  ),
  slip(
    "`supports` a year, of an act",
    thangProposes,
    [put("/act/proposed/evidence/words/supports", "year")],
    "evidence/supports-nothing",
    "/act/proposed/evidence/words/supports",
  ),
  slip(
    "`supports` a month, of a name",
    chien,
    [put("/names/vietnamese/evidence/page/supports", "month")],
    "evidence/supports-nothing",
    "/names/vietnamese/evidence/page/supports",
  ),
  slip(
    "the bound of a date forgotten",
    "event/vinh-calls-on-kono",
    [put("/date/before/value", "2020-02-21")],
    "evidence/supports-nothing",
    "/date/before/evidence/bound/supports",
  ),
  slip(
    "the same words under a second key",
    dialogue,
    [copy("/date/day/evidence/day", "/date/day/evidence/again")],
    "evidence/given-twice",
    "/date/day/evidence/again",
  ),
  slip(
    "the same words under a second key",
    "statement/thang-thanks-japan",
    [copy(thanks, "/speakers/thang/evidence/name")],
    "evidence/given-twice",
    "/speakers/thang/evidence/name",
  ),
  slip(
    "a page for what the text states",
    thangProposes,
    [put("/act/proposed/evidence", { page: { kind: "citation", source: "source/vnpkc-ten-years" } })],
    "fact/unsupported",
    "/act/proposed/evidence",
  ),
  slip(
    "`external` for what stands in the text",
    chien,
    [put("/names/printed-xuan-plain/basis", "external")],
    "fact/unsupported",
    "/names/printed-xuan-plain/evidence",
  ),
  slip(
    "no evidence at all",
    "place/tokyo",
    [put("/type/city/evidence", {})],
    "fact/unsupported",
    "/type/city/evidence",
  ),
  slip(
    "silence without what was read",
    "person/matsuzawa-tomoko",
    [put("/ranks/unsaid/evidence", {})],
    "fact/unsupported",
    "/ranks/unsaid/evidence",
  ),
  slip("an empty field", "person/nishida-yasunori", [put("/ranks", {})], "shape/empty", "/ranks"),
  slip(
    "the printed name with the marks that it should have",
    "person/pham-manh-thang",
    [put("/names/printed/value/name", "Phạm Mạnh Thắng")],
    "wording/not-in-quote",
    "/names/printed/value/name",
  ),
  slip(
    "the printed title put right for a woman",
    "membership/matsuzawa-tomoko-director",
    [change("/title/printed/value/wording", "directeur", "directrice")],
    "wording/not-in-quote",
    "/title/printed/value/wording",
  ),
  slip(
    "the item’s slip corrected",
    "statement/2020-02-21-talks-support-consultation",
    [change("/items/unanimity/wording/words/value/wording", "unaminité", "unanimité")],
    "wording/not-in-quote",
    "/items/unanimity/wording/words/value/wording",
  ),
];

export const unfinished: readonly Mutation[] = [
  slip(
    "a sentence that the draft left open",
    thangProposes,
    [put("/content/summary/value/en", "To be written: what is said, in one neutral sentence.")],
    "draft/unfinished",
    "/content/summary/value/en",
  ),
  slip(
    "an address that was not given",
    dispatch219237,
    [put("/address", "https://address-not-given.invalid/")],
    "draft/unfinished",
    "/address",
  ),
];
