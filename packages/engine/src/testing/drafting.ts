import { checked, readRealCorpus } from "./corpora.ts";
import { read, type Reading } from "../drafting/reading.ts";

/** The published corpus: what the recogniser is handed where somebody drafts. */
export const corpus = checked(await readRealCorpus());

/** A text as the recognisers see it. */
export const readingOf = (text: string): Reading => read({ text, id: "draft", corpus });

/** The five texts with their dispatches. */
export const dispatches = [...corpus.texts].flatMap(([edition, { characters }]) => {
  const record = corpus.records.get(`dispatch/${edition.split("/")[0] ?? ""}`);
  return record?.kind === "dispatch" ? [{ id: record.id, text: characters, record }] : [];
});
