import type { AuthoredRecord } from "../schema/index.ts";
import { fold } from "./folded.ts";
import { countryWord, isCountryWord } from "./nationalities.ts";
import { romajiKey } from "./romaji.ts";
import { valuesOf } from "./record-values.ts";
import { isFunctionWord, singular, wordsOf } from "./words.ts";

/** A name as a row of words to look for. */
export interface NameForm {
  readonly ref: string;
  readonly words: readonly string[];
  /** Whether function words between them do not matter, nor the endings of plurals. */
  readonly loose: boolean;
  /** Whether it has to begin with a capital, as a proper name does. */
  readonly capital: boolean;
  readonly form: "full" | "short" | "acronym" | "variant" | "turned" | "both" | "without-owner";
  /** Of a form for two bodies at once: whose country this one is of. */
  readonly country?: string;
  readonly printed: string;
}

type Named = Extract<
  AuthoredRecord,
  { kind: "person" | "organization" | "post" | "place" | "mechanism" | "agreement" }
>;

export const isNamed = (record: AuthoredRecord): record is Named =>
  ["person", "organization", "post", "place", "mechanism", "agreement"].includes(record.kind);

interface Printed {
  readonly name: string;
  readonly language?: string;
  readonly form: NameForm["form"];
}

/** A label tells its likes apart in brackets: “Académie de la Défense (Vietnam)”. The bracket is no part of the name. */
const labelNames = ({ label }: Named): Printed[] =>
  [label.fr, label.en, label.vi ?? ""]
    .map((name) => name.replace(/\s*\([^)]*\)$/, ""))
    .filter((name) => name !== "" && !/[(),]/.test(name))
    .map((name) => ({ name, form: "full" as const }));

const printedNames = (record: Named): Printed[] => {
  const named = valuesOf<{ basis: string; value?: Printed }>(record.names as never) as Printed[];
  return [...named, ...labelNames(record)].filter(({ name }) => /\p{Script=Latin}/u.test(name));
};

/** States that French calls by a short name of their own. */
const stateNames: readonly (readonly [string, string])[] = [
  ["République de Corée", "Corée du Sud"],
  ["République populaire démocratique de Corée", "Corée du Nord"],
  ["Myanmar", "Birmanie"],
  ["Timor-Leste", "Timor oriental"],
  ["Royaume-Uni", "Grande-Bretagne"],
];

/** Names that no record need print: the other name of a state, and the initials inside a longer name. */
const alsoCalled = (record: Named): Printed[] =>
  printedNames(record).flatMap(({ name }): Printed[] => [
    ...stateNames.flatMap(([one, other]) => (name === one ? [{ name: other, form: "full" as const }] : [])),
    ...(/ (?:des Nations [Uu]nies)(?! \p{L})/u.test(name)
      ? [
          { name: name.replace(/ des Nations [Uu]nies/u, " de l’ONU"), form: "full" as const },
          ...(/ des Nations [Uu]nies$/u.test(name) && record.kind === "organization"
            ? [{ name: name.replace(/ des Nations [Uu]nies$/u, ""), form: "short" as const }]
            : []),
        ]
      : []),
    // “Partenariat stratégique intégral pour la paix …”: its aims may be left out, where its rank tells it.
    ...(record.kind === "agreement" && /^\S+ \S+ \S+.* pour /u.test(name)
      ? [{ name: name.replace(/ pour .*$/u, ""), form: "short" as const }]
      : []),
  ]);

/** A row of words in every order in which a name may be turned: the family name first or last. */
const turns = (words: readonly string[]): string[][] =>
  words.length < 2
    ? []
    : [
        [...words.slice(1), ...words.slice(0, 1)],
        [...words.slice(-1), ...words.slice(0, -1)],
      ];

/** The country may stand after the head, or at the end: “ministère japonais de la Défense”, “… de la Défense du Japon”. */
const countryMoved = (words: readonly string[]): string[][] => {
  const at = words.findIndex((word) => word.startsWith("="));
  const country = words[at];
  if (at < 1 || country === undefined) return [];
  const rest = words.filter((_, index) => index !== at);
  return rest.map((_, index) => [...rest.slice(0, index + 1), country, ...rest.slice(index + 1)]);
};

const loosened = (words: readonly string[]): string[] =>
  words
    .filter((word) => !isFunctionWord(word))
    .map((word, index) => {
      const country = countryWord(word);
      if (isCountryWord(word) && (country !== word || index > 0)) return `=${country}`;
      return index === 0 ? word : singular(word);
    });

/** A head of a department is its “chef” or its “directeur”, as the translator pleases. */
const heads: readonly (readonly [string, string])[] = [
  ["chef", "directeur"],
  ["directeur", "chef"],
];

const otherHead = (words: readonly string[]): string[][] =>
  heads.flatMap(([head, other]) =>
    words[0] === head && words.some((word) => /^(?:departement|division|bureau|direction|service)$/.test(word))
      ? [[other, ...words.slice(1)]]
      : [],
  );

/**
 * A body is named without the country that it is of, where the text has told it: “Département des opérations de maintien
 * de la paix”. What is left has to be long enough to be no other's.
 */
const withoutOwner = (kind: string, words: readonly string[]): string[][] => {
  const rest = words.filter((word) => !word.startsWith("="));
  const enough = kind === "post" ? 4 : 3;
  return rest.length < words.length && rest.length >= enough ? [rest] : [];
};

const general = new Set(["departement", "protocole", "ministre", "directeur", "chef"]);

/** Every row of words under which a record may be named in a text. */
export const formsOf = (record: Named): NameForm[] => {
  const ref = `${record.kind}/${record.id}`;
  const forms = new Map<string, NameForm>();
  const add = (form: NameForm) => {
    const key = `${form.loose}:${form.words.join(" ")}`;
    if (form.words.length > 0 && !forms.has(key)) forms.set(key, form);
  };
  for (const { name, form, language } of [...printedNames(record), ...alsoCalled(record)]) {
    const { plain, low } = fold(name);
    const words = wordsOf(low).map((word) => word.low);
    // A common noun alone is no name, whatever it stands for in its own text.
    if (words.length === 1 && general.has(words[0] ?? "")) continue;
    const capital = /^\p{Lu}/u.test(plain) && record.kind !== "post";
    const exact = { ref, words, loose: false, capital, form, printed: name };
    add(exact);
    if (record.kind === "person") for (const turned of turns(words)) add({ ...exact, words: turned, form: "turned" });
    if (record.kind === "person" && language === "ja-Latn")
      for (const turned of [words, ...turns(words)])
        add({ ...exact, words: turned.map((word) => `~${romajiKey(word)}`), form: "variant" });
    const content = loosened(words);
    const hasCountry = content.some((word) => word.startsWith("="));
    const isLong = content.length >= 3 || (content.length === 2 && hasCountry && record.kind !== "mechanism");
    if (record.kind === "person" || record.kind === "place" || !isLong) continue;
    const loose = { ...exact, loose: true, capital: false };
    const headed = record.kind === "post" ? [content, ...otherHead(content)] : [content];
    for (const row of headed.flatMap((one) => [one, ...countryMoved(one)])) add({ ...loose, words: row });
    if (record.kind !== "organization" && record.kind !== "post") continue;
    for (const row of headed.flatMap((one) => withoutOwner(record.kind, one)))
      add({ ...loose, words: row, form: "without-owner", capital: record.kind === "organization" });
  }
  return [...forms.values()];
};
