import { drafted, toWrite, untoldAddress } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

/** Nothing that a draft left for a person to write is still to be written. */
export const draftsAreFinished: RecordRule = {
  scope: "record",
  *check(record) {
    if (record.kind === "dispatch" && record.address === untoldAddress)
      yield {
        code: "draft/unfinished",
        pointer: "/address",
        arguments: { placeholder: record.address, what: "address" },
      };
    for (const language of ["en", "fr"] as const)
      if (record.label[language].startsWith(drafted[language]))
        yield {
          code: "draft/unfinished",
          pointer: `/label/${language}`,
          arguments: { placeholder: record.label[language], what: "label" },
        };
    if (record.kind !== "statement") return;
    for (const [key, fact] of Object.entries(record.content)) {
      if (fact.basis === "not-stated") continue;
      for (const language of ["en", "fr"] as const)
        if (fact.value[language].startsWith(toWrite[language]))
          yield {
            code: "draft/unfinished",
            pointer: `/content/${key}/value/${language}`,
            arguments: { placeholder: fact.value[language], what: "content" },
          };
    }
  },
};
