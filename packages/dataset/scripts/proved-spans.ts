import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isObject, listRecords, type Corpus } from "@vnjp/engine/corpus";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { proveSpans } from "@vnjp/engine/rules";
import type { AuthoredSpan } from "@vnjp/engine/schema";

const changesets = fileURLToPath(new URL("../../../.changeset", import.meta.url));

/** Returns the path of the proved spans of a text, below the folder of the dataset. */
export const getProvedSpansPath = (text: string): string => join("texts", `${text}.spans.json`);

function* walkSpans(value: unknown): Generator<AuthoredSpan> {
  if (!isObject(value)) return;
  const { text, quote, within } = value;
  if (typeof text === "string" && typeof quote === "string")
    yield { text, quote, ...(typeof within === "string" ? { within } : {}) };
  for (const child of Object.values(value)) yield* walkSpans(child);
}

/** Lists the quotes in the reasons of the next release: they are published with it. */
const listReasonSpans = async (): Promise<AuthoredSpan[]> =>
  (await readReasonsFiles(changesets)).flatMap(({ content }) => [...walkSpans(JSON.parse(content))]);

/** Proves the spans of a text that is at hand, and returns the content of their file; undefined if it is not at hand. */
export const buildProvedSpans = async (text: string, corpus: Corpus): Promise<string | undefined> => {
  const proved = proveSpans(text, corpus, await listReasonSpans());
  return proved && `${JSON.stringify(proved, null, 2)}\n`;
};

/** Lists the withheld texts of a corpus. */
export const listWithheldTexts = (corpus: Corpus): string[] =>
  [...listRecords(corpus, "dispatch")].flatMap(({ editions }) =>
    Object.values(editions).flatMap(({ text, availability }) => (availability === "withheld" ? text : [])),
  );
