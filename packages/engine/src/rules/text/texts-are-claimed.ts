import { recordsOf } from "../../corpus/index.ts";
import type { TextRule } from "../rule.ts";

/** Every text belongs to an edition of a dispatch: no text is here that nothing accounts for. */
export const textsAreClaimed: TextRule = {
  scope: "text",
  *check(text, corpus) {
    if (corpus.unread?.has(`dispatch/${text.slice(0, text.lastIndexOf("/"))}`)) return;
    for (const dispatch of recordsOf(corpus, "dispatch"))
      if (Object.values(dispatch.editions).some((edition) => edition.text === text)) return;
    yield { code: "text/unclaimed", pointer: "", arguments: { text } };
  },
};
