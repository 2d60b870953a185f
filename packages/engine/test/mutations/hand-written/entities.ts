import { removeKey, setValue, type Mutation } from "../mutation.ts";
import { chien, dialogue, createMutation } from "./create-mutation.ts";

const addSecondRecord = (description: string, record: string, id: string, ...labels: Mutation["edits"]): Mutation =>
  createMutation(`a second record: ${description}`, record, [setValue("/id", id), ...labels], "entity/duplicate", "", {
    hasOriginal: true,
  });

const setLabel = (fr: string, en = fr) => setValue("/label", { en, fr });

export const entities: readonly Mutation[] = [
  addSecondRecord(
    "of Chiến, without diacritics",
    chien,
    "hoang-xuan-chien-2",
    removeKey("/names"),
    setValue("/names", {}),
    setLabel("Hoang Xuan Chien"),
  ),
  addSecondRecord("of Chiến, in capitals", chien, "chien", setLabel("HOÀNG XUÂN CHIẾN")),
  addSecondRecord("of Kono, family name first", "person/kono-taro", "kono", setLabel("Kono Taro", "KONO Taro")),
  addSecondRecord("of Kono, with the long vowel", "person/kono-taro", "kouno-taro", setLabel("Tarō Kōno")),
  addSecondRecord(
    "of Serizawa, given name first",
    "person/serizawa-kiyoshi",
    "kiyoshi-serizawa",
    setLabel("Kiyoshi Serizawa"),
  ),
  addSecondRecord(
    "of Matsuzawa, as a French dispatch names her",
    "person/matsuzawa-tomoko",
    "tomoko-matsuzawa",
    setLabel("Mme Matsuzawa"),
  ),
  addSecondRecord(
    "of Viet Nam, with its diacritics",
    "organization/viet-nam",
    "vietnam",
    setLabel("Việt Nam", "Vietnam"),
  ),
  addSecondRecord("of Hanoi, in its French spelling", "place/ha-noi", "hanoi", setLabel("Hanoï")),
  addSecondRecord(
    "of the ministry, in Vietnamese",
    "organization/ministry-of-national-defence-viet-nam",
    "bo-quoc-phong",
    setLabel("Bo Quoc phong Viet Nam"),
  ),
];

export const names: readonly Mutation[] = [
  createMutation("the Vietnamese label missing", chien, [removeKey("/label/vi")], "label/missing-language", "/label"),
  createMutation(
    "the Japanese label missing",
    "person/serizawa-kiyoshi",
    [removeKey("/label/ja")],
    "label/missing-language",
    "/label",
  ),
  createMutation(
    "the French label missing",
    "person/serizawa-kiyoshi",
    [removeKey("/label/fr")],
    "shape/missing-key",
    "/label",
  ),
  createMutation(
    "a label without diacritics",
    chien,
    [setValue("/label/vi", "Hoang Xuan Chien")],
    "name/missing-diacritics",
    "/label/vi",
  ),
  createMutation(
    "a label with one diacritic missing",
    chien,
    [setValue("/label/vi", "Hoàng Xuân Chiên")],
    "name/missing-diacritics",
    "/label/vi",
  ),
  createMutation(
    "a French spelling marked as Vietnamese",
    "person/pham-manh-thang",
    [setValue("/names/vietnamese/value/name", "Pham Manh Thang")],
    "name/missing-diacritics",
    "/names/vietnamese/value/name",
  ),
  createMutation(
    "a label in NFD",
    chien,
    [setValue("/label/vi", "Hoàng Xuân Chiến".normalize("NFD"))],
    "name/not-normalized",
    "/label/vi",
  ),
  createMutation(
    "a name in NFD",
    chien,
    [setValue("/names/vietnamese/value/name", "Hoàng Xuân Chiến".normalize("NFD"))],
    "name/not-normalized",
    "/names/vietnamese/value/name",
  ),
  createMutation(
    "a scope note in NFD",
    "topic/peacekeeping",
    [setValue("/scope/fr", "Les opérations de maintien de la paix.".normalize("NFD"))],
    "name/not-normalized",
    "/scope/fr",
  ),
  createMutation(
    "an id with the next day",
    dialogue,
    [setValue("/id", "2024-02-28-defence-policy-dialogue-10")],
    "id/wrong-date",
    "/id",
  ),
  createMutation(
    "an id with the year before",
    dialogue,
    [setValue("/id", "2023-02-27-defence-policy-dialogue-10")],
    "id/wrong-date",
    "/id",
  ),
  createMutation(
    "a statement whose id has another day than its occasion",
    "statement/2024-02-27-agreed-areas",
    [setValue("/id", "2024-02-26-agreed-areas")],
    "id/wrong-date",
    "/id",
  ),
  createMutation("a new id in the old file", chien, [setValue("/id", "hoang-chien")], "file/misplaced", "/id", {
    hasOldPath: true,
  }),
];
