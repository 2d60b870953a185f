import { collectFacts, listPageEvidence, type Corpus } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** The words of a page with one of these were at hand. */
const quotableAvailabilities = new Set(["whole", "cut"]);

/** Whether somebody had the words of a page before them. A dispatch is cited for what is outside its text. */
const isQuotable = (reference: string, corpus: Corpus): boolean => {
  const record = corpus.records.get(reference);
  return record?.kind === "source" && quotableAvailabilities.has(record.read.availability);
};

/** A fact of a page that was read has words of it: nobody can check a page that has gone. */
export const evidencePageNotQuoted: RecordRule<"evidence/page-not-quoted"> = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of collectFacts(record)) {
      const pages = listPageEvidence(value);
      if (value.basis !== "external" || pages.some(({ quote }) => quote !== undefined)) continue;
      const read = pages.find(({ source }) => isQuotable(source, corpus));
      if (read)
        yield { code: "evidence/page-not-quoted", pointer: `${pointer}/evidence`, arguments: { source: read.source } };
    }
  },
};
