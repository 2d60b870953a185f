import { factsOf, recordsOf, referencesOf, refOf, spansOf, type Corpus } from "@vnjp/engine/corpus";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import type { Unchecked } from "./messages.ts";
import type { Release } from "./release.ts";

const distinct = (items: Iterable<string>): readonly string[] => [...new Set(items)];

/** Pages of the web that records rest on; the worker loads nothing from outside. */
const citedPages = (records: readonly AuthoredRecord[], corpus: Corpus): readonly string[] =>
  distinct(
    records
      .flatMap((record) => [...factsOf(record)])
      .flatMap(({ value }) => Object.values(value.evidence))
      .flatMap((piece) => {
        if (piece.kind !== "citation") return [];
        const source = corpus.records.get(piece.source);
        return source && "address" in source ? source.address : piece.source;
      }),
  ).toSorted();

/** Files that the contribution would need and that are neither open nor in the release. */
const missingFiles = (records: readonly AuthoredRecord[], corpus: Corpus): readonly string[] => {
  const references = records
    .flatMap((record) => [...referencesOf(record)].map(({ value }) => value))
    .filter((reference) => !corpus.records.has(reference) && !corpus.unread?.has(reference));
  const texts = [
    ...shippedEditionsOf(records),
    ...records.flatMap((record) => [...spansOf(record)].map(({ value }) => value.text)),
  ].filter((text) => !corpus.texts.has(text) && !withheldIn(corpus).has(text));
  return distinct([
    ...references.map((reference) => `records/${reference}.json`),
    ...texts.map((text) => `texts/${text}.txt`),
  ]).toSorted();
};

const shippedEditionsOf = (records: readonly AuthoredRecord[]): readonly string[] =>
  records.flatMap((record) =>
    record.kind === "dispatch"
      ? Object.values(record.editions).flatMap(({ text, availability }) => (availability === "shipped" ? text : []))
      : [],
  );

const withheldIn = (corpus: Corpus): ReadonlySet<string> =>
  new Set(
    [...recordsOf(corpus, "dispatch")]
      .flatMap(({ editions }) => Object.values(editions))
      .flatMap(({ text, availability }) => (availability === "withheld" ? text : [])),
  );

/** Texts that the records have to do with and that may not be shipped: their hash cannot be looked at, nor their words. */
const withheldTexts = (records: readonly AuthoredRecord[], corpus: Corpus): readonly string[] => {
  const withheld = withheldIn(corpus);
  const own = records.flatMap((record) => [
    ...[...spansOf(record)].map(({ value }) => value.text),
    ...(record.kind === "dispatch" ? Object.values(record.editions).map(({ text }) => text) : []),
  ]);
  return distinct(own.filter((text) => withheld.has(text))).toSorted();
};

const rests = (on: ReadonlySet<string>, record: AuthoredRecord): boolean =>
  [...referencesOf(record)].some(({ value }) => on.has(value)) ||
  [...spansOf(record)].some(({ value }) => on.has(`dispatch/${value.text.slice(0, value.text.indexOf("/"))}`));

/** Records of the release that refer to a record of the contribution, or quote its text. */
const dependents = (records: readonly AuthoredRecord[], release: Release): readonly string[] => {
  const edited = new Set(records.map(refOf));
  return [...release.records]
    .filter(([reference, record]) => !edited.has(reference) && rests(edited, record))
    .map(([reference]) => reference)
    .toSorted();
};

/** What the rules could not see of a contribution, so that “no finding” is not read as more than it says. */
export const uncheckedOf = (paths: readonly string[], corpus: Corpus, release: Release): readonly Unchecked[] => {
  const records = [...corpus.records]
    .filter(([reference, record]) => release.records.get(reference) !== record)
    .map(([, record]) => record);
  const unread = paths.length - records.length;
  const listed: readonly Unchecked[] = [
    {
      about: "Not yet read by the rules, as the form of the file is wrong: once it is mended, more may be found",
      items: unread > 0 ? [`${unread} of ${paths.length} ${paths.length === 1 ? "file" : "files"}`] : [],
    },
    { about: "Files that are neither open here nor in the release", items: missingFiles(records, corpus) },
    { about: "Texts that are withheld: their quotes and hashes", items: withheldTexts(records, corpus) },
    { about: "Pages that are cited: nothing is loaded from outside", items: citedPages(records, corpus) },
    {
      about: "Records of the release that rest on these ones: the repository checks them again",
      items: dependents(records, release),
    },
    {
      about: "What no rule can know",
      items: [
        "whether the words of a quote mean what the record makes of them",
        `whether the repository has gone on since version ${release.version}`,
      ],
    },
  ];
  return listed.filter(({ items }) => items.length > 0);
};
