import type { NameForm } from "./name-forms.ts";

const plural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`);

/**
 * Bodies that have one name but for their country are named together in the plural: “ministères vietnamien et japonais
 * de la Défense”, “les ministères de la Défense des deux pays”, “les deux ministères de la Défense”.
 */
export const collectiveForms = (forms: readonly NameForm[]): NameForm[] => {
  const groups = new Map<string, Map<string, NameForm>>();
  for (const form of forms) {
    const country = form.words.find((word) => word.startsWith("="));
    if (!form.loose || !form.ref.startsWith("organization/") || country === undefined || form.words.length < 3)
      continue;
    const common = form.words.filter((word) => word !== country).join(" ");
    groups.set(common, (groups.get(common) ?? new Map<string, NameForm>()).set(country, form));
  }
  return [...groups].flatMap(([common, byCountry]) => {
    const [head = "", ...rest] = common.split(" ");
    const heads = plural(head);
    if (byCountry.size < 2) return [];
    return [...byCountry].flatMap(([country, form]) => {
      const of = (words: readonly string[]): NameForm => ({ ...form, words, form: "both", country: country.slice(1) });
      const others = [...byCountry.keys()].filter((other) => other !== country);
      return [
        of([heads, ...rest, "deu", "pay"]),
        of(["deux", head, ...rest]),
        ...others.flatMap((other) => [
          of([heads, country, other, ...rest]),
          of([heads, other, country, ...rest]),
          of([heads, ...rest, country, other]),
          of([heads, ...rest, other, country]),
        ]),
      ];
    });
  });
};
