import type { AuthoredRecord } from "@vnjp/engine/schema";
import { isCountryWord, toCountryWord, usualStateNames } from "../french/countries.ts";
import { isOptionalInNames } from "../french/function-words.ts";
import { normalizeRomaji } from "../french/romaji.ts";
import { getValues } from "../text/fact-values.ts";
import { foldText } from "../text/fold-text.ts";
import { splitWords, toSingular } from "../text/words.ts";
import { joinHeadNouns } from "./head-nouns.ts";

/** A name as words to look for. “=japon” is a country or its adjective, “~kono” a romanised name in any spelling. */
export interface NameForm {
  readonly ref: string;
  readonly words: readonly string[];
  /** Whether function words and plural endings may differ. */
  readonly isLoose: boolean;
  /** Whether it must begin with a capital. */
  readonly requiresCapital: boolean;
  /**
   * “variant”: another spelling. “reordered”: family and given name in the other order. “collective”: two organizations in one
   * plural. “without-country”: the text leaves out the country.
   */
  readonly form: "full" | "short" | "acronym" | "variant" | "reordered" | "collective" | "without-country";
  /** The country of the organization, in a collective form. */
  readonly country?: string;
  readonly printed: string;
}

type NamedRecord = Extract<
  AuthoredRecord,
  { kind: "person" | "organization" | "post" | "place" | "mechanism" | "agreement" }
>;

export const isNamedRecord = (record: AuthoredRecord): record is NamedRecord =>
  ["person", "organization", "post", "place", "mechanism", "agreement"].includes(record.kind);

interface PrintedName {
  readonly name: string;
  readonly language?: string;
  readonly form: NameForm["form"];
}

/** Lists the labels as names, without the part in brackets: “Académie de la Défense (Vietnam)”. */
const listLabelNames = ({ label }: NamedRecord): PrintedName[] =>
  [label.fr, label.en, label.vi ?? ""]
    .map((name) => name.replace(/(?<!\s)\s*\([^()]*\)$/, ""))
    .filter((name) => name !== "" && !/[(),]/.test(name))
    .map((name) => ({ name, form: "full" as const }));

const listPrintedNames = (record: NamedRecord): PrintedName[] => {
  const recordNames = getValues<{ basis: string; value?: PrintedName }>(record.names as never) as PrintedName[];
  return [...recordNames, ...listLabelNames(record)].filter(({ name }) => /\p{Script=Latin}/u.test(name));
};

/** Lists names that records need not have: the usual name of a state, and longer names with “ONU” or without their end. */
const listAlternativeNames = (record: NamedRecord): PrintedName[] =>
  listPrintedNames(record).flatMap(({ name }): PrintedName[] => [
    ...usualStateNames.flatMap(({ recordName, usualName }) =>
      name === recordName ? [{ name: usualName, form: "full" as const }] : [],
    ),
    ...(/ (?:des Nations [Uu]nies)(?! \p{L})/u.test(name)
      ? [
          { name: name.replace(/ des Nations [Uu]nies/u, " de l’ONU"), form: "full" as const },
          ...(/ des Nations [Uu]nies$/u.test(name) && record.kind === "organization"
            ? [{ name: name.replace(/ des Nations [Uu]nies$/u, ""), form: "short" as const }]
            : []),
        ]
      : []),
    // “Partenariat stratégique intégral pour la paix …”: a text can leave out the aims.
    ...(record.kind === "agreement" && /^\S+ \S+ \S.* pour /u.test(name)
      ? [{ name: name.replace(/ pour .*$/u, ""), form: "short" as const }]
      : []),
  ]);

/** Lists the other orders of a name: the family name first or last. */
const listReorderings = (words: readonly string[]): string[][] =>
  words.length < 2
    ? []
    : [
        [...words.slice(1), ...words.slice(0, 1)],
        [...words.slice(-1), ...words.slice(0, -1)],
      ];

/** Moves the country to each other position: “ministère japonais de la Défense”, “… de la Défense du Japon”. */
const moveCountry = (words: readonly string[]): string[][] => {
  const at = words.findIndex((word) => word.startsWith("="));
  const country = words[at];
  if (at < 1 || country === undefined) return [];
  const rest = words.filter((_, index) => index !== at);
  return rest.map((_, index) => [...rest.slice(0, index + 1), country, ...rest.slice(index + 1)]);
};

const toLooseWords = (words: readonly string[]): string[] =>
  words
    .filter((word) => !isOptionalInNames(word))
    .map((word, index) => {
      const country = toCountryWord(word);
      if (isCountryWord(word) && (country !== word || index > 0)) return `=${country}`;
      return index === 0 ? word : toSingular(word);
    });

/** Translators call the head of a department “chef” or “directeur”. */
const directorSynonyms: ReadonlyMap<string, string> = new Map([
  ["chef", "directeur"],
  ["directeur", "chef"],
]);

const nounWithDirector = new RegExp(`^${joinHeadNouns(({ hasDirector }) => hasDirector === true)}$`);

const replaceDirector = (words: readonly string[]): string[][] => {
  const synonym = directorSynonyms.get(words[0] ?? "");
  return synonym !== undefined && words.some((word) => nounWithDirector.test(word))
    ? [[synonym, ...words.slice(1)]]
    : [];
};

/**
 * Removes the country, which a text can leave out: “Département des opérations de maintien de la paix”. The rest must be
 * long enough to identify the organization.
 */
const removeCountry = (kind: string, words: readonly string[]): string[][] => {
  const rest = words.filter((word) => !word.startsWith("="));
  const minLength = kind === "post" ? 4 : 3;
  return rest.length < words.length && rest.length >= minLength ? [rest] : [];
};

/** Common nouns that some records have as short names. Alone they name nothing. */
const genericNouns = new Set(["departement", "protocole", "ministre", "directeur", "chef"]);

/** Builds all forms under which a text can name a record. */
export const buildNameForms = (record: NamedRecord): NameForm[] => {
  const ref = `${record.kind}/${record.id}`;
  const forms = new Map<string, NameForm>();
  const add = (form: NameForm) => {
    const key = `${form.isLoose}:${form.words.join(" ")}`;
    if (form.words.length > 0 && !forms.has(key)) forms.set(key, form);
  };
  for (const { name, form, language } of [...listPrintedNames(record), ...listAlternativeNames(record)]) {
    const { plain, low } = foldText(name);
    const words = splitWords(low).map((word) => word.low);
    if (words.length === 1 && genericNouns.has(words[0] ?? "")) continue;
    const requiresCapital = /^\p{Lu}/u.test(plain) && record.kind !== "post";
    const exactForm = { ref, words, isLoose: false, requiresCapital, form, printed: name };
    add(exactForm);
    if (record.kind === "person")
      for (const reordered of listReorderings(words)) add({ ...exactForm, words: reordered, form: "reordered" });
    if (record.kind === "person" && language === "ja-Latn")
      for (const reordered of [words, ...listReorderings(words)])
        add({ ...exactForm, words: reordered.map((word) => `~${normalizeRomaji(word)}`), form: "variant" });
    const content = toLooseWords(words);
    const hasCountry = content.some((word) => word.startsWith("="));
    const isLong = content.length >= 3 || (content.length === 2 && hasCountry && record.kind !== "mechanism");
    if (record.kind === "person" || record.kind === "place" || !isLong) continue;
    const looseForm = { ...exactForm, isLoose: true, requiresCapital: false };
    const headVariants = record.kind === "post" ? [content, ...replaceDirector(content)] : [content];
    for (const row of headVariants.flatMap((one) => [one, ...moveCountry(one)])) add({ ...looseForm, words: row });
    if (record.kind !== "organization" && record.kind !== "post") continue;
    for (const row of headVariants.flatMap((one) => removeCountry(record.kind, one)))
      add({ ...looseForm, words: row, form: "without-country", requiresCapital: record.kind === "organization" });
  }
  return [...forms.values()];
};
