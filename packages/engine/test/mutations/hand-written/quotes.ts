import { replaceText, removeKey, setValue, type Mutation } from "../mutation.ts";
import { chien, dialogue, dispatch219237, createMutation, thangProposes, thanks } from "./create-mutation.ts";

const replaceQuote = (
  description: string,
  record: string,
  entryPointer: string,
  to: string,
  expectedCode: Mutation["expectedCode"],
): Mutation =>
  createMutation(description, record, [setValue(`${entryPointer}/quote`, to)], expectedCode, `${entryPointer}/quote`);

const respellQuote = (description: string, record: string, entryPointer: string, from: string, to: string): Mutation =>
  createMutation(
    description,
    record,
    [replaceText(`${entryPointer}/quote`, from, to)],
    "span/quote-not-found",
    `${entryPointer}/quote`,
  );

const thangStatus = "/status/proposed/evidence/words";

export const quotes: readonly Mutation[] = [
  replaceQuote(
    "two passages joined by […]",
    thangProposes,
    thangStatus,
    "a remercié le Japon pour son soutien […] a suggéré que les deux parties favorisent la coopération",
    "span/quote-joined",
  ),
  replaceQuote(
    "two passages joined by an ellipsis",
    "statement/kono-reaffirms-support",
    "/act/reaffirmed/evidence/words",
    "Le ministre japonais a accepté... a réaffirmé son soutien",
    "span/quote-joined",
  ),
  replaceQuote(
    "two sentences joined, without what is between them",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "le 10e Dialogue sur la politique de défense Vietnam - Japon. Lors du dialogue, les deux parties ont convenu à poursuivre",
    "span/quote-joined",
  ),
  replaceQuote(
    "two paragraphs joined by a space",
    "statement/serizawa-stresses-rule-of-law",
    "/act/stressed/evidence/words",
    "entre les deux pays en particulier. Partageant son point de vue",
    "span/quote-not-found",
  ),
  replaceQuote(
    "words left out of the middle without an ellipsis",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "les deux parties ont convenu l'amélioration les capacités",
    "span/quote-joined",
  ),
  respellQuote(
    "a typo of the text corrected",
    "statement/2020-02-21-talks-support-consultation",
    "/items/unanimity/wording/words/evidence/words",
    "unaminité",
    "unanimité",
  ),
  respellQuote(
    "grammar of the text corrected",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "convenu à",
    "convenu de",
  ),
  respellQuote("the lost plus put back", dispatch219237, "/defects/admm-plus-lost/span", "ADMM ", "ADMM+"),
  respellQuote("a curly apostrophe for a straight one", chien, "/ranks/printed-2022/evidence/words", "'", "’"),
  respellQuote(
    "a straight apostrophe for a curly one",
    "statement/kono-accepts-invitation",
    "/act/accepted/evidence/words",
    "’",
    "'",
  ),
  respellQuote(
    "the accents as separate characters (NFD)",
    "statement/thang-thanks-japan",
    "/act/thanked/evidence/words",
    "é",
    "e\u0301",
  ),
  respellQuote(
    "a no-break space for a space",
    "statement/thang-thanks-japan",
    "/act/thanked/evidence/words",
    " ",
    "\u00a0",
  ),
  respellQuote("two spaces for one", "statement/thang-thanks-japan", "/act/thanked/evidence/words", " ", "  "),
  respellQuote(
    "a lower-case letter at the beginning",
    "statement/kono-accepts-invitation",
    "/speakers/kono/evidence/office",
    "Le",
    "le",
  ),
  respellQuote("an accent added", "person/pham-manh-thang", "/ranks/printed-2024/evidence/words", "colonel", "colónel"),
  respellQuote(
    "a Vietnamese name with diacritics that the text does not have",
    "statement/thang-thanks-japan",
    thanks,
    "Pham",
    "Phạm",
  ),
  respellQuote("the title translated", "statement/thang-thanks-japan", thanks, "le colonel", "Col."),
  respellQuote("a letter added", "statement/thang-thanks-japan", thanks, "remercié", "remerciée"),
  respellQuote(
    "guillemets around the quote",
    "statement/kono-accepts-invitation",
    "/act/accepted/evidence/words",
    "a accepté",
    "« a accepté",
  ),
  replaceQuote(
    "a quote so short that it occurs twice",
    dialogue,
    "/status/vietnamplus-219237/evidence/words",
    "dialogue",
    "span/quote-ambiguous",
  ),
  createMutation(
    "`within` missing",
    chien,
    [removeKey("/names/printed-xuan-circumflex/evidence/dialogue/within")],
    "span/quote-ambiguous",
    "/names/printed-xuan-circumflex/evidence/dialogue/quote",
  ),
  createMutation(
    "`within` in the other spelling",
    chien,
    [replaceText("/names/printed-xuan-circumflex/evidence/dialogue/within", "Xuân", "Xuan")],
    "span/within-invalid",
    "/names/printed-xuan-circumflex/evidence/dialogue/within",
  ),
  createMutation(
    "a `within` that does not contain the quote",
    chien,
    [
      setValue(
        "/names/printed-xuan-circumflex/evidence/dialogue/within",
        "vice-ministre vietnamien de la Défense et Serizawa",
      ),
    ],
    "span/within-invalid",
    "/names/printed-xuan-circumflex/evidence/dialogue/within",
  ),
  createMutation(
    "an edition that does not exist",
    dialogue,
    [setValue("/status/vietnamplus-219237/evidence/words/text", "vietnamplus-219237/e2")],
    "span/text-unknown",
    "/status/vietnamplus-219237/evidence/words/text",
  ),
  createMutation(
    "the other dispatch of the same day",
    dialogue,
    [setValue("/status/vietnamplus-219237/evidence/words/text", "vietnamplus-219224/e1")],
    "span/quote-not-found",
    "/status/vietnamplus-219237/evidence/words/quote",
  ),
];
