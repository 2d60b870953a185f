import { isObject } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** What is copied from a text keeps the text's own letters; an address is no words. */
const copied = new Set(["quote", "within", "address"]);

/** Words of a dispatch, given as printed: they are copied too. */
const isPrinted = (value: object): boolean =>
  "basis" in value && (value.basis === "stated" || value.basis === "implied");

/** The words that are ours or a page's, and not a quotation. */
function* ownWords(value: unknown, pointer = "", printed = false): Generator<{ pointer: string; words: string }> {
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const isCopied = copied.has(key) || (printed && (key === "name" || key === "wording"));
    if (typeof child === "string" && !isCopied) yield { pointer: `${pointer}/${key}`, words: child };
    else yield* ownWords(child, `${pointer}/${key}`, printed || isPrinted(value));
  }
}

/** Names, labels and notes are in composed letters (Unicode NFC): “é” as one character and not two that look the same. */
export const namesAreComposed: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, words } of ownWords(record))
      if (words !== words.normalize("NFC"))
        yield { code: "name/not-composed", pointer, arguments: { name: words, composed: words.normalize("NFC") } };
  },
};
