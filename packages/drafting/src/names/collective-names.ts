import type { NameForm } from "./name-forms.ts";

const toPlural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`);

/**
 * Builds plural forms for organizations whose names differ only in the country: “ministères vietnamien et japonais de la
 * Défense”, “les ministères de la Défense des deux pays”, “les deux ministères de la Défense”.
 */
export const buildCollectiveForms = (forms: readonly NameForm[]): NameForm[] => {
  const groups = new Map<string, Map<string, NameForm>>();
  for (const form of forms) {
    const country = form.words.find((word) => word.startsWith("="));
    if (!form.isLoose || !form.ref.startsWith("organization/") || country === undefined || form.words.length < 3)
      continue;
    const common = form.words.filter((word) => word !== country).join(" ");
    groups.set(common, (groups.get(common) ?? new Map<string, NameForm>()).set(country, form));
  }
  return [...groups].flatMap(([common, byCountry]) => {
    const [head = "", ...rest] = common.split(" ");
    const pluralHead = toPlural(head);
    if (byCountry.size < 2) return [];
    return [...byCountry].flatMap(([country, form]) => {
      const createForm = (words: readonly string[]): NameForm => ({
        ...form,
        words,
        form: "collective",
        country: country.slice(1),
      });
      const others = [...byCountry.keys()].filter((other) => other !== country);
      return [
        createForm([pluralHead, ...rest, "deu", "pay"]),
        createForm(["deux", head, ...rest]),
        ...others.flatMap((other) => [
          createForm([pluralHead, country, other, ...rest]),
          createForm([pluralHead, other, country, ...rest]),
          createForm([pluralHead, ...rest, country, other]),
          createForm([pluralHead, ...rest, other, country]),
        ]),
      ];
    });
  });
};
