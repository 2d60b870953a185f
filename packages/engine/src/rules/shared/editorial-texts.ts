import { isObject } from "../../corpus/index.ts";

/** Keys whose text is copied character for character. */
const copiedKeys = new Set(["quote", "within", "address"]);

/** Whether an object is a fact whose value is copied from a dispatch. */
const isCopiedFact = (value: object): boolean =>
  "basis" in value && (value.basis === "stated" || value.basis === "implied");

interface EditorialText {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of a record that are not copied from a dispatch: labels, notes, names of cited pages, ids, titles. */
export function* collectEditorialTexts(value: unknown, pointer = "", isInCopiedFact = false): Generator<EditorialText> {
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const isCopied = copiedKeys.has(key) || (isInCopiedFact && (key === "name" || key === "wording"));
    if (typeof child === "string" && !isCopied) yield { pointer: `${pointer}/${key}`, text: child };
    else yield* collectEditorialTexts(child, `${pointer}/${key}`, isInCopiedFact || isCopiedFact(value));
  }
}
