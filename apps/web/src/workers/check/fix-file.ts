import { parseFile, type RecordFile } from "@vnjp/engine/corpus";
import { fixRecord, type Fix } from "@vnjp/engine/fix";
import type { Contribution } from "@vnjp/engine/rules";

const fixLabels: { readonly [W in Fix["type"]]: string } = {
  "key-order": "order of keys",
  "unicode-normalization": "composed letters",
  "date-spelling": "spelling of a date",
  within: "position of a quote",
};

/** Applies the safe fixes to a file and describes them. A file that cannot be parsed stays the same. */
export const fixFile = (file: RecordFile, texts: Contribution["texts"]) => {
  const parsed = parseFile(file);
  if (parsed.outcome !== "parsed") return { content: file.content, fixes: [] };
  const { value, fixes } = fixRecord(parsed.value, { records: new Map(), texts });
  if (fixes.length === 0) return { content: file.content, fixes: [] };
  const descriptions = fixes.map(({ type, pointer }) => `${fixLabels[type]}${pointer === "" ? "" : ` at ${pointer}`}`);
  return { content: `${JSON.stringify(value, null, 2)}\n`, fixes: descriptions };
};
