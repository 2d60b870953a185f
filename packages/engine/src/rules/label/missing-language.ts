import { listPrintedNames } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const languages = ["vi", "ja"] as const;

/** A Japanese name in Latin letters, as dispatches print it, is not the name as Japanese writes it. */
const isRomanized = (language: string, name: string): boolean => language === "ja" && /\p{Ll}/u.test(name);

/** A record with a full Vietnamese or Japanese name has a label in that language. */
export const labelMissingLanguage: RecordRule<"label/missing-language"> = {
  scope: "record",
  *check(record) {
    const names = listPrintedNames(record);
    for (const language of languages) {
      if (record.label[language] !== undefined) continue;
      const name = names.find(({ value }) => value.language === language && value.form === "full")?.value.name;
      if (name !== undefined && !isRomanized(language, name))
        yield { code: "label/missing-language", pointer: "/label", arguments: { language, name } };
    }
  },
};
