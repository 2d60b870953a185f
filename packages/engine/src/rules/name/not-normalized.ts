import { isObject } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** Keys whose text is copied character for character. */
const copiedKeys = new Set(["quote", "within", "address"]);

/** Whether an object is a fact whose value is copied from a dispatch. */
const isCopiedFact = (value: object): boolean =>
  "basis" in value && (value.basis === "stated" || value.basis === "implied");

/** The texts that are not copied from a dispatch. */
function* collectEditorialText(
  value: unknown,
  pointer = "",
  isInCopiedFact = false,
): Generator<{ pointer: string; text: string }> {
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const isCopied = copiedKeys.has(key) || (isInCopiedFact && (key === "name" || key === "wording"));
    if (typeof child === "string" && !isCopied) yield { pointer: `${pointer}/${key}`, text: child };
    else yield* collectEditorialText(child, `${pointer}/${key}`, isInCopiedFact || isCopiedFact(value));
  }
}

/** Names, labels and notes are in Unicode NFC: “é” is one character, and not a letter and an accent that look the same. */
export const nameNotNormalized: RecordRule<"name/not-normalized"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, text } of collectEditorialText(record))
      if (text !== text.normalize("NFC"))
        yield { code: "name/not-normalized", pointer, arguments: { name: text, composed: text.normalize("NFC") } };
  },
};
