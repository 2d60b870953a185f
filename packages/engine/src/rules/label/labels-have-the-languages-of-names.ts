import type { RecordRule } from "../rule.ts";

const languages = ["vi", "ja"] as const;

/** A name that is partly in Latin letters, as a dispatch prints one, is not yet how Japanese writes it. */
const isRomanized = (language: string, name: string): boolean => language === "ja" && /\p{Ll}/u.test(name);

/** Where a full Vietnamese or Japanese name is on record, the label has that language too: a reader looks for it there. */
export const labelsHaveTheLanguagesOfNames: RecordRule = {
  scope: "record",
  *check(record) {
    if (!("names" in record)) return;
    for (const language of languages) {
      if (record.label[language] !== undefined) continue;
      const name = Object.values(record.names ?? {}).flatMap((fact) =>
        fact.basis !== "not-stated" && fact.value.language === language && fact.value.form === "full"
          ? [fact.value.name]
          : [],
      )[0];
      if (name !== undefined && !isRomanized(language, name))
        yield { code: "label/missing-language", pointer: "/label", arguments: { language, name } };
    }
  },
};
