import { listRecords } from "../../corpus/index.ts";
import type { TextRule } from "../rule.ts";

/** Every text is an edition of a dispatch. */
export const textUnreferenced: TextRule<"text/unreferenced"> = {
  scope: "text",
  *check(text, corpus) {
    if (corpus.unreadable?.has(`dispatch/${text.slice(0, text.lastIndexOf("/"))}`)) return;
    for (const dispatch of listRecords(corpus, "dispatch"))
      if (Object.values(dispatch.editions).some((edition) => edition.text === text)) return;
    yield { code: "text/unreferenced", pointer: "", arguments: { text } };
  },
};
