import { fileURLToPath } from "node:url";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import { createDraftContext, type DraftContext } from "../src/text/draft-context.ts";

const { findings, corpus: checkedCorpus } = check(
  await readCorpus(fileURLToPath(new URL("../../dataset/", import.meta.url))),
);
if (findings.some(({ severity }) => severity === "error")) throw new Error("The published corpus has errors.");

/** The published corpus, whose names a draft knows. */
export const corpus = checkedCorpus;

/** Creates the context of a text, as the rules see it. */
export const createTestContext = (text: string): DraftContext => createDraftContext({ text, id: "draft", corpus });

/** The dispatches of the corpus with their texts. */
export const dispatches = [...corpus.texts].flatMap(([edition, { characters }]) => {
  const record = corpus.records.get(`dispatch/${edition.split("/")[0] ?? ""}`);
  return record?.kind === "dispatch" ? [{ id: record.id, text: characters, record }] : [];
});
