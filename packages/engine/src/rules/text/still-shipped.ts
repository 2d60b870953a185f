import { findEdition } from "../../corpus/index.ts";
import type { TextRule } from "../rule.ts";

/** A withheld text is not in the folder of the texts that are published. */
export const textStillShipped: TextRule<"text/still-shipped"> = {
  scope: "text",
  *check(text, corpus) {
    if (corpus.texts.get(text)?.isPrivate) return;
    if (findEdition(corpus, text)?.availability === "withheld")
      yield { code: "text/still-shipped", pointer: "", arguments: { text } };
  },
};
