import { parseFile, type RecordFile } from "@vnjp/engine/corpus";
import { mend, type Mend } from "@vnjp/engine/mending";
import type { Contribution } from "@vnjp/engine/rules";

const inWords: { readonly [W in Mend["what"]]: string } = {
  "key-order": "order of keys",
  "composed-letters": "composed letters",
  "date-spelling": "spelling of a date",
  within: "which place a quote means",
};

/** A file with what is safe mended, and what that was. A file that cannot be read stays as it is. */
export const mendFile = (file: RecordFile, texts: Contribution["texts"]) => {
  const parsed = parseFile(file);
  if (parsed.outcome !== "parsed") return { content: file.content, mends: [] };
  const { value, mends } = mend(parsed.value, { records: new Map(), texts });
  if (mends.length === 0) return { content: file.content, mends: [] };
  const words = mends.map(({ what, pointer }) => `${inWords[what]}${pointer === "" ? "" : ` at ${pointer}`}`);
  return { content: `${JSON.stringify(value, null, 2)}\n`, mends: words };
};
