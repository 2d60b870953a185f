import { change, drop, put, type Mutation } from "../mutation.ts";
import { chien, dialogue, dispatch219237, slip, thangProposes, thanks } from "./slip.ts";

const quote = (words: string, record: string, piece: string, to: string, caught: Mutation["caught"]): Mutation =>
  slip(words, record, [put(`${piece}/quote`, to)], caught, `${piece}/quote`);

const respelt = (words: string, record: string, piece: string, from: string, to: string): Mutation =>
  slip(words, record, [change(`${piece}/quote`, from, to)], "span/quote-absent", `${piece}/quote`);

const thangStatus = "/status/proposed/evidence/words";

export const quotes: readonly Mutation[] = [
  quote(
    "two places joined by […]",
    thangProposes,
    thangStatus,
    "a remercié le Japon pour son soutien […] a suggéré que les deux parties favorisent la coopération",
    "span/quote-joined",
  ),
  quote(
    "two places joined by an ellipsis",
    "statement/kono-reaffirms-support",
    "/act/reaffirmed/evidence/words",
    "Le ministre japonais a accepté... a réaffirmé son soutien",
    "span/quote-joined",
  ),
  quote(
    "two sentences run into one, over what stands between them",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "le 10e Dialogue sur la politique de défense Vietnam - Japon. Lors du dialogue, les deux parties ont convenu à poursuivre",
    "span/quote-joined",
  ),
  quote(
    "two paragraphs run into one by a space",
    "statement/serizawa-stresses-rule-of-law",
    "/act/stressed/evidence/words",
    "entre les deux pays en particulier. Partageant son point de vue",
    "span/quote-absent",
  ),
  quote(
    "words left out of the middle without a sign",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "les deux parties ont convenu l'amélioration les capacités",
    "span/quote-joined",
  ),
  respelt(
    "a slip of the text corrected",
    "statement/2020-02-21-talks-support-consultation",
    "/items/unanimity/wording/words/evidence/words",
    "unaminité",
    "unanimité",
  ),
  respelt(
    "grammar of the text corrected",
    "statement/2024-02-27-agreed-areas",
    "/act/agreed/evidence/words",
    "convenu à",
    "convenu de",
  ),
  respelt("the lost plus put back", dispatch219237, "/defects/admm-plus-lost/span", "ADMM ", "ADMM+"),
  respelt("a curly apostrophe for a straight one", chien, "/ranks/printed-2022/evidence/words", "'", "’"),
  respelt(
    "a straight apostrophe for a curly one",
    "statement/kono-accepts-invitation",
    "/act/accepted/evidence/words",
    "’",
    "'",
  ),
  respelt(
    "the accents as characters of their own (NFD)",
    "statement/thang-thanks-japan",
    "/act/thanked/evidence/words",
    "é",
    "e\u0301",
  ),
  respelt("a no-break space for a space", "statement/thang-thanks-japan", "/act/thanked/evidence/words", " ", "\u00a0"),
  respelt("two spaces for one", "statement/thang-thanks-japan", "/act/thanked/evidence/words", " ", "  "),
  respelt(
    "a small letter at the beginning",
    "statement/kono-accepts-invitation",
    "/speakers/kono/evidence/office",
    "Le",
    "le",
  ),
  respelt("an accent lost", "person/pham-manh-thang", "/ranks/printed-2024/evidence/words", "colonel", "colónel"),
  respelt(
    "a Vietnamese name with the marks that the text has not",
    "statement/thang-thanks-japan",
    thanks,
    "Pham",
    "Phạm",
  ),
  respelt("the title translated", "statement/thang-thanks-japan", thanks, "le colonel", "Col."),
  respelt("a letter too many", "statement/thang-thanks-japan", thanks, "remercié", "remerciée"),
  respelt(
    "guillemets around the quote",
    "statement/kono-accepts-invitation",
    "/act/accepted/evidence/words",
    "a accepté",
    "« a accepté",
  ),
  quote(
    "a quote cut so short that it stands twice",
    dialogue,
    "/status/vietnamplus-219237/evidence/words",
    "dialogue",
    "span/quote-ambiguous",
  ),
  slip(
    "`within` forgotten",
    chien,
    [drop("/names/printed-xuan-circumflex/evidence/dialogue/within")],
    "span/quote-ambiguous",
    "/names/printed-xuan-circumflex/evidence/dialogue/quote",
  ),
  slip(
    "`within` under the other spelling",
    chien,
    [change("/names/printed-xuan-circumflex/evidence/dialogue/within", "Xuân", "Xuan")],
    "span/within-unusable",
    "/names/printed-xuan-circumflex/evidence/dialogue/within",
  ),
  slip(
    "a `within` that does not hold the quote",
    chien,
    [
      put(
        "/names/printed-xuan-circumflex/evidence/dialogue/within",
        "vice-ministre vietnamien de la Défense et Serizawa",
      ),
    ],
    "span/within-unusable",
    "/names/printed-xuan-circumflex/evidence/dialogue/within",
  ),
  slip(
    "an edition that there is not",
    dialogue,
    [put("/status/vietnamplus-219237/evidence/words/text", "vietnamplus-219237/e2")],
    "span/text-unknown",
    "/status/vietnamplus-219237/evidence/words/text",
  ),
  slip(
    "the other dispatch of the same day",
    dialogue,
    [put("/status/vietnamplus-219237/evidence/words/text", "vietnamplus-219224/e1")],
    "span/quote-absent",
    "/status/vietnamplus-219237/evidence/words/quote",
  ),
];
