import { type Corpus, type RecordOfKind } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

type Source = RecordOfKind<"source">;

/** The source that a reference names. */
const findSource = (corpus: Corpus, reference: string): Source | undefined => {
  const record = corpus.records.get(reference);
  return record?.kind === "source" ? record : undefined;
};

/** A source, and the pages and dispatches that it copies, directly or through others. */
const listOriginals = (corpus: Corpus, reference: string): ReadonlySet<string> => {
  const originals = new Set([reference]);
  // A set grows while it is walked, and has each member once: this ends in a cycle too.
  for (const each of originals) {
    const { copyOf } = findSource(corpus, each) ?? {};
    for (const copied of Object.values(copyOf ?? {})) originals.add(copied);
  }
  return originals;
};

/** What a page listed as another report shares with the dispatch; undefined if nothing shows one origin. */
const findSharedOrigin = (corpus: Corpus, dispatch: RecordOfKind<"dispatch">, page: string): string | undefined => {
  const knownOrigins = new Set([
    `dispatch/${dispatch.id}`,
    ...Object.values({ ...dispatch.agency, ...dispatch.counterparts }).flatMap((fact) =>
      fact.basis === "not-stated" ? [] : [fact.value],
    ),
  ]);
  for (const original of listOriginals(corpus, page)) {
    if (knownOrigins.has(original)) return original;
    const { agency } = findSource(corpus, original) ?? {};
    const shared = Object.values(agency ?? {}).find((each) => knownOrigins.has(each));
    if (shared !== undefined) return shared;
  }
  return undefined;
};

/** A page of the agency of a dispatch, or a copy of its item, is not another report: it would count as a second witness. */
export const sourceSameOrigin: RecordRule<"source/same-origin"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const [key, fact] of Object.entries(record.otherReports ?? {})) {
      if (fact.basis === "not-stated") continue;
      const origin = findSharedOrigin(corpus, record, fact.value);
      if (origin !== undefined)
        yield {
          code: "source/same-origin",
          pointer: `/otherReports/${key}/value`,
          arguments: { source: fact.value, origin },
        };
    }
  },
};
