import type { RecordRule } from "../rule.ts";

/** Every text that a dispatch lists as shipped is in the corpus. */
export const textMissing: RecordRule<"text/missing"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const [key, { text, availability }] of Object.entries(record.editions))
      if (availability === "shipped" && (corpus.texts.get(text)?.isPrivate ?? !corpus.texts.has(text)))
        yield { code: "text/missing", pointer: `/editions/${key}/text`, arguments: { text } };
  },
};
