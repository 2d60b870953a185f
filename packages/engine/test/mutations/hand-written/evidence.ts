import { replaceText, copyValue, setValue, type Mutation } from "../mutation.ts";
import { chien, dialogue, dispatch219237, createMutation, thangProposes, thanks } from "./create-mutation.ts";

export const evidence: readonly Mutation[] = [
  createMutation(
    "`supports` a day of a place",
    dialogue,
    [setValue("/place/ha-noi/evidence/held/supports", "day")],
    "evidence/no-such-part",
    "/place/ha-noi/evidence/held/supports",
  ),
  createMutation(
    "`supports` a day of a date without one",
    "dispatch/vietnamplus-133876",
    [setValue("/published/header/evidence/header/supports", "day")],
    "evidence/no-such-part",
    "/published/header/evidence/header/supports",
  ),
  createMutation(
    "`supports` a year of an act",
    thangProposes,
    [setValue("/act/proposed/evidence/words/supports", "year")],
    "evidence/no-such-part",
    "/act/proposed/evidence/words/supports",
  ),
  createMutation(
    "`supports` a month of a name",
    chien,
    [setValue("/names/vietnamese/evidence/page/supports", "month")],
    "evidence/no-such-part",
    "/names/vietnamese/evidence/page/supports",
  ),
  createMutation(
    "the bound of a date missing",
    "event/vinh-calls-on-kono",
    [setValue("/date/before/value", "2020-02-21")],
    "evidence/no-such-part",
    "/date/before/evidence/bound/supports",
  ),
  createMutation(
    "the same quote under a second key",
    dialogue,
    [copyValue("/date/day/evidence/day", "/date/day/evidence/again")],
    "evidence/duplicate",
    "/date/day/evidence/again",
  ),
  createMutation(
    "the same quote under a second key",
    "statement/thang-thanks-japan",
    [copyValue(thanks, "/speakers/thang/evidence/name")],
    "evidence/duplicate",
    "/speakers/thang/evidence/name",
  ),
  createMutation(
    "a page as evidence of a stated fact",
    thangProposes,
    [setValue("/act/proposed/evidence", { page: { kind: "page", source: "source/vnpkc-ten-years" } })],
    "fact/unsupported",
    "/act/proposed/evidence",
  ),
  createMutation(
    "`external` for a fact of the text",
    chien,
    [setValue("/names/printed-xuan-plain/basis", "external")],
    "fact/unsupported",
    "/names/printed-xuan-plain/evidence",
  ),
  createMutation(
    "no evidence at all",
    "place/tokyo",
    [setValue("/type/city/evidence", {})],
    "fact/unsupported",
    "/type/city/evidence",
  ),
  createMutation(
    "`not-stated` without the passage that was read",
    "person/matsuzawa-tomoko",
    [setValue("/ranks/unsaid/evidence", {})],
    "fact/unsupported",
    "/ranks/unsaid/evidence",
  ),
  createMutation("an empty field", "person/nishida-yasunori", [setValue("/ranks", {})], "shape/empty-field", "/ranks"),
  createMutation(
    "the printed name with the diacritics that it should have",
    "person/pham-manh-thang",
    [setValue("/names/printed/value/name", "Phạm Mạnh Thắng")],
    "wording/not-in-quote",
    "/names/printed/value/name",
  ),
  createMutation(
    "the printed title in the feminine",
    "membership/matsuzawa-tomoko-director",
    [replaceText("/title/printed/value/wording", "directeur", "directrice")],
    "wording/not-in-quote",
    "/title/printed/value/wording",
  ),
  createMutation(
    "the typo of an item corrected",
    "statement/2020-02-21-talks-support-consultation",
    [replaceText("/items/unanimity/wording/words/value/wording", "unaminité", "unanimité")],
    "wording/not-in-quote",
    "/items/unanimity/wording/words/value/wording",
  ),
];

export const unfinished: readonly Mutation[] = [
  createMutation(
    "a placeholder of a draft",
    thangProposes,
    [setValue("/content/summary/value/en", "To be written: what is said, in one neutral sentence.")],
    "draft/unfinished",
    "/content/summary/value/en",
  ),
  createMutation(
    "the placeholder of an address",
    dispatch219237,
    [setValue("/address", "https://address-not-given.invalid/")],
    "draft/unfinished",
    "/address",
  ),
];
