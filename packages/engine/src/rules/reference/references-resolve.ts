import { distance } from "fastest-levenshtein";
import { referencesOf, type Corpus } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const nearest = (reference: string, corpus: Corpus): string[] => {
  const kind = reference.slice(0, reference.indexOf("/") + 1);
  const known = [...corpus.records.keys()].filter((candidate) => candidate.startsWith(kind));
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(candidate, reference) }))
    .toSorted((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return ranked
    .filter(({ far }) => far <= reference.length / 2)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
};

/** Every reference names a record that exists. */
export const referencesResolve: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    for (const { pointer, value } of referencesOf(record))
      if (!corpus.records.has(value) && !corpus.unread?.has(value))
        yield { code: "reference/unknown", pointer, arguments: { reference: value, nearest: nearest(value, corpus) } };
  },
};
