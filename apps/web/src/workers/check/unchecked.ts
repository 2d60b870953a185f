import {
  collectFacts,
  listRecords,
  collectReferences,
  getReference,
  collectSpans,
  type Corpus,
} from "@vnjp/engine/corpus";
import { formatCount } from "@vnjp/engine/display";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import type { UncheckedGroup } from "./protocol.ts";
import type { VersionedBaseCorpus } from "./base-corpus.ts";

const removeDuplicates = (items: Iterable<string>): readonly string[] => [...new Set(items)];

/** Lists the cited web pages; the worker loads nothing from other sites. */
const listCitedPages = (records: readonly AuthoredRecord[], corpus: Corpus): readonly string[] =>
  removeDuplicates(
    records
      .flatMap((record) => [...collectFacts(record)])
      .flatMap(({ value }) => Object.values(value.evidence))
      .flatMap((entry) => {
        if (entry.kind !== "page") return [];
        const source = corpus.records.get(entry.source);
        return source && "address" in source ? source.address : entry.source;
      }),
  ).toSorted();

/** Lists the files that the contribution needs but that are neither open nor in the release. */
const listMissingFiles = (records: readonly AuthoredRecord[], corpus: Corpus): readonly string[] => {
  const references = records
    .flatMap((record) => [...collectReferences(record)].map(({ value }) => value))
    .filter((reference) => !corpus.records.has(reference) && !corpus.unreadable?.has(reference));
  const texts = [
    ...listShippedTexts(records),
    ...records.flatMap((record) => [...collectSpans(record)].map(({ value }) => value.text)),
  ].filter((text) => !corpus.texts.has(text) && !collectWithheldTexts(corpus).has(text));
  return removeDuplicates([
    ...references.map((reference) => `records/${reference}.json`),
    ...texts.map((text) => `texts/${text}.txt`),
  ]).toSorted();
};

const listShippedTexts = (records: readonly AuthoredRecord[]): readonly string[] =>
  records.flatMap((record) =>
    record.kind === "dispatch"
      ? Object.values(record.editions).flatMap(({ text, availability }) => (availability === "shipped" ? text : []))
      : [],
  );

const collectWithheldTexts = (corpus: Corpus): ReadonlySet<string> =>
  new Set(
    [...listRecords(corpus, "dispatch")]
      .flatMap(({ editions }) => Object.values(editions))
      .flatMap(({ text, availability }) => (availability === "withheld" ? text : [])),
  );

/** Lists the withheld texts that the records use: neither their hashes nor their quotes can be checked. */
const listUsedWithheldTexts = (records: readonly AuthoredRecord[], corpus: Corpus): readonly string[] => {
  const withheldTexts = collectWithheldTexts(corpus);
  const usedTexts = records.flatMap((record) => [
    ...[...collectSpans(record)].map(({ value }) => value.text),
    ...(record.kind === "dispatch" ? Object.values(record.editions).map(({ text }) => text) : []),
  ]);
  return removeDuplicates(usedTexts.filter((text) => withheldTexts.has(text))).toSorted();
};

const isDependent = (references: ReadonlySet<string>, record: AuthoredRecord): boolean =>
  [...collectReferences(record)].some(({ value }) => references.has(value)) ||
  [...collectSpans(record)].some(({ value }) =>
    references.has(`dispatch/${value.text.slice(0, value.text.indexOf("/"))}`),
  );

/** Lists the records of the release that refer to a record of the contribution, or quote its text. */
const listDependents = (records: readonly AuthoredRecord[], base: VersionedBaseCorpus): readonly string[] => {
  const edited = new Set(records.map(getReference));
  return [...base.records]
    .filter(([reference, record]) => !edited.has(reference) && isDependent(edited, record))
    .map(([reference]) => reference)
    .toSorted();
};

/** Lists what the rules could not check, so that “no findings” does not promise too much. */
export const listUnchecked = (
  paths: readonly string[],
  corpus: Corpus,
  base: VersionedBaseCorpus,
): readonly UncheckedGroup[] => {
  const records = [...corpus.records]
    .filter(([reference, record]) => base.records.get(reference) !== record)
    .map(([, record]) => record);
  const unparsedCount = paths.length - records.length;
  const groups: readonly UncheckedGroup[] = [
    {
      about: "Files with the wrong shape: the rules check them once this is fixed, and may find more",
      items: unparsedCount > 0 ? [`${unparsedCount} of ${formatCount(paths.length, "file")}`] : [],
    },
    { about: "Missing files: neither open here nor in the release", items: listMissingFiles(records, corpus) },
    {
      about: "Withheld texts: their quotes are as proved before, their sentences and hashes are not checked",
      items: listUsedWithheldTexts(records, corpus),
    },
    { about: "Cited pages: nothing is loaded from other sites", items: listCitedPages(records, corpus) },
    {
      about: "Records of the release that depend on these: the repository checks them again",
      items: listDependents(records, base),
    },
    {
      about: "Questions that no rule can answer",
      items: [
        "whether a quote means what the record says",
        `whether the repository has changed since version ${base.version}`,
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
};
