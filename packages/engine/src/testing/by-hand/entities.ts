import { drop, put, type Mutation } from "../mutation.ts";
import { chien, dialogue, slip } from "./slip.ts";

const second = (words: string, record: string, id: string, ...labels: Mutation["edits"]): Mutation =>
  slip(`a second record: ${words}`, record, [put("/id", id), ...labels], "entity/twice", "", { beside: true });

const label = (fr: string, en = fr) => put("/label", { en, fr });

export const entities: readonly Mutation[] = [
  second(
    "of Chiến, without marks",
    chien,
    "hoang-xuan-chien-2",
    drop("/names"),
    put("/names", {}),
    label("Hoang Xuan Chien"),
  ),
  second("of Chiến, in capitals", chien, "chien", label("HOÀNG XUÂN CHIẾN")),
  second("of Kono, family name first", "person/kono-taro", "kono", label("Kono Taro", "KONO Taro")),
  second("of Kono, with the long vowel", "person/kono-taro", "kouno-taro", label("Tarō Kōno")),
  second("of Serizawa, given name first", "person/serizawa-kiyoshi", "kiyoshi-serizawa", label("Kiyoshi Serizawa")),
  second(
    "of Matsuzawa, as an English page has her",
    "person/matsuzawa-tomoko",
    "tomoko-matsuzawa",
    label("Mme Matsuzawa"),
  ),
  second("of Viet Nam, with its marks", "organization/viet-nam", "vietnam", label("Việt Nam", "Vietnam")),
  second("of Hanoi, in its French spelling", "place/ha-noi", "hanoi", label("Hanoï")),
  second(
    "of the ministry, in Vietnamese",
    "organization/ministry-of-national-defence-viet-nam",
    "bo-quoc-phong",
    label("Bo Quoc phong Viet Nam"),
  ),
];

export const names: readonly Mutation[] = [
  slip("the Vietnamese label left out", chien, [drop("/label/vi")], "label/missing-language", "/label"),
  slip(
    "the Japanese label left out",
    "person/serizawa-kiyoshi",
    [drop("/label/ja")],
    "label/missing-language",
    "/label",
  ),
  slip("the French label left out", "person/serizawa-kiyoshi", [drop("/label/fr")], "shape/missing-key", "/label"),
  slip("all marks lost in the label", chien, [put("/label/vi", "Hoang Xuan Chien")], "name/without-marks", "/label/vi"),
  slip("one mark lost in the label", chien, [put("/label/vi", "Hoàng Xuân Chiên")], "name/without-marks", "/label/vi"),
  slip(
    "a French spelling given as Vietnamese",
    "person/pham-manh-thang",
    [put("/names/vietnamese/value/name", "Pham Manh Thang")],
    "name/without-marks",
    "/names/vietnamese/value/name",
  ),
  slip(
    "a label in NFD",
    chien,
    [put("/label/vi", "Hoàng Xuân Chiến".normalize("NFD"))],
    "name/not-composed",
    "/label/vi",
  ),
  slip(
    "a name in NFD",
    chien,
    [put("/names/vietnamese/value/name", "Hoàng Xuân Chiến".normalize("NFD"))],
    "name/not-composed",
    "/names/vietnamese/value/name",
  ),
  slip(
    "a scope note in NFD",
    "topic/peacekeeping",
    [put("/scope/fr", "Les opérations de maintien de la paix.".normalize("NFD"))],
    "name/not-composed",
    "/scope/fr",
  ),
  slip(
    "an id with the next day",
    dialogue,
    [put("/id", "2024-02-28-defence-policy-dialogue-10")],
    "id/other-date",
    "/id",
  ),
  slip(
    "an id with the year before",
    dialogue,
    [put("/id", "2023-02-27-defence-policy-dialogue-10")],
    "id/other-date",
    "/id",
  ),
  slip(
    "a statement’s id with another day than its occasion",
    "statement/2024-02-27-agreed-areas",
    [put("/id", "2024-02-26-agreed-areas")],
    "id/other-date",
    "/id",
  ),
  slip("an id changed and the file not", chien, [put("/id", "hoang-chien")], "file/misplaced", "/id", {
    fileStays: true,
  }),
];
