import { labelPlaceholder, contentPlaceholder, addressPlaceholder } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** No placeholder of a draft is left. */
export const draftUnfinished: RecordRule<"draft/unfinished"> = {
  scope: "record",
  *check(record) {
    if (record.kind === "dispatch" && record.address === addressPlaceholder)
      yield {
        code: "draft/unfinished",
        pointer: "/address",
        arguments: { placeholder: record.address, what: "address" },
      };
    for (const language of ["en", "fr"] as const)
      if (record.label[language].startsWith(labelPlaceholder[language]))
        yield {
          code: "draft/unfinished",
          pointer: `/label/${language}`,
          arguments: { placeholder: record.label[language], what: "label" },
        };
    if (record.kind !== "statement") return;
    for (const [key, fact] of Object.entries(record.content)) {
      if (fact.basis === "not-stated") continue;
      for (const language of ["en", "fr"] as const)
        if (fact.value[language].startsWith(contentPlaceholder[language]))
          yield {
            code: "draft/unfinished",
            pointer: `/content/${key}/value/${language}`,
            arguments: { placeholder: fact.value[language], what: "content" },
          };
    }
  },
};
