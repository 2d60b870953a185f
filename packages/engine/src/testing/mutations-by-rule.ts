import { dateFactsOf, factsOf, isObject, openCodesOf, referencesOf, refOf, spansOf } from "../corpus/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import { placesOf } from "./edit.ts";
import { change, copy, drop, put, type Mutation } from "./mutation.ts";
import { numbersInFrench } from "../rules/date/date-numbers.ts";

/** So many of each sort, taken at equal steps: the same ones in each run, and spread over kinds and fields. */
const each = 10;

const spread = <T>(all: readonly T[]): readonly T[] => {
  const step = Math.max(1, Math.floor(all.length / each));
  return all.filter((_, index) => index % step === Math.floor(step / 2)).slice(0, each);
};

type Records = readonly AuthoredRecord[];

const mutation = (
  slip: string,
  record: AuthoredRecord,
  edits: Mutation["edits"],
  caught: Mutation["caught"],
  at: string,
): Mutation => ({ slip, record: refOf(record), edits, caught, at });

/** A word with its middle letter changed. */
const misspelt = (words: string): string => {
  const letters = Array.from(words);
  const middle = Math.floor(letters.length / 2);
  return letters.with(middle, letters[middle] === "x" ? "y" : "x").join("");
};

const ofEach = <T>(records: Records, find: (record: AuthoredRecord) => Iterable<T>) =>
  records.flatMap((record) => [...find(record)].map((found) => ({ record, ...found })));

const misspeltQuotes = (records: Records) =>
  spread(ofEach(records, spansOf).filter(({ value }) => value.within === undefined && value.quote.length > 12)).map(
    ({ record, pointer, value }) =>
      mutation(
        "a quote misspelt",
        record,
        [put(`${pointer}/quote`, misspelt(value.quote))],
        "span/quote-absent",
        `${pointer}/quote`,
      ),
  );

const otherYears = (records: Records) =>
  spread(
    ofEach(records, dateFactsOf).flatMap((fact) => {
      if (fact.value.basis === "external") return [];
      const year = /\d{4}/.exec(fact.value.value)?.[0] ?? "";
      const next = String(Number(year) + 1);
      const quotes = Object.values(fact.value.evidence).flatMap((piece) =>
        piece.kind === "span" ? [piece.quote] : [],
      );
      return quotes.some((quote) => numbersInFrench(quote).year.has(next)) ? [] : [{ ...fact, year, next }];
    }),
  ).map(({ record, pointer, year, next }) =>
    mutation(
      "the year after",
      record,
      [change(`${pointer}/value`, year, next)],
      "date/not-in-evidence",
      `${pointer}/value`,
    ),
  );

const misspeltReferences = (records: Records) =>
  spread(ofEach(records, referencesOf)).map(({ record, pointer, value }) =>
    mutation("a reference misspelt", record, [put(pointer, `${value}s`)], "reference/unknown", pointer),
  );

const lostEvidence = (records: Records) =>
  spread(ofEach(records, factsOf)).map(({ record, pointer }) =>
    mutation("no evidence", record, [put(`${pointer}/evidence`, {})], "fact/unsupported", `${pointer}/evidence`),
  );

const repeatedEvidence = (records: Records) =>
  spread(
    ofEach(records, factsOf).flatMap(({ record, pointer, value }) => {
      const [key] = Object.entries(value.evidence).find(([, piece]) => piece.kind === "span") ?? [];
      return key === undefined ? [] : [{ record, evidence: `${pointer}/evidence`, key }];
    }),
  ).map(({ record, evidence, key }) =>
    mutation(
      "a piece of evidence twice",
      record,
      [copy(`${evidence}/${key}`, `${evidence}/again`)],
      "evidence/given-twice",
      `${evidence}/again`,
    ),
  );

const misplacedSupports = (records: Records) =>
  spread(
    ofEach(records, factsOf).flatMap(({ record, pointer, value }) => {
      const [key] = Object.keys(value.evidence);
      const hasNoDate = typeof value.value === "string" ? !/^[[{]?[\d.]/.test(value.value) : !isObject(value.value);
      return key !== undefined && value.basis !== "not-stated" && hasNoDate ? [{ record, pointer, key }] : [];
    }),
  ).map(({ record, pointer, key }) => {
    const at = `${pointer}/evidence/${key}/supports`;
    return mutation("`supports` a month, of no date", record, [put(at, "month")], "evidence/supports-nothing", at);
  });

const misspeltCodes = (records: Records) =>
  spread(ofEach(records, openCodesOf)).map(({ record, pointer, value }) =>
    mutation("a code misspelt", record, [put(pointer, `${value}s`)], "code/unlisted", pointer),
  );

const correctedWords = (records: Records) =>
  spread(
    ofEach(records, factsOf).flatMap(({ record, pointer, value }) => {
      if (value.basis !== "stated" || !isObject(value.value)) return [];
      const field = ["wording", "name"].find((one) => isObject(value.value) && one in value.value);
      const words = field === undefined ? undefined : value.value[field];
      return typeof words === "string" ? [{ record, at: `${pointer}/value/${field}`, words }] : [];
    }),
  ).map(({ record, at, words }) =>
    mutation("printed words put otherwise", record, [put(at, misspelt(words))], "wording/not-in-quote", at),
  );

const decomposedLabels = (records: Records) =>
  spread(records.filter((record) => record.label.fr !== record.label.fr.normalize("NFD"))).map((record) =>
    mutation(
      "a French label in NFD",
      record,
      [put("/label/fr", record.label.fr.normalize("NFD"))],
      "name/not-composed",
      "/label/fr",
    ),
  );

const lostLabels = (records: Records) =>
  spread(records.filter((record) => "names" in record && record.label.vi !== undefined)).map((record) =>
    mutation("the Vietnamese label lost", record, [drop("/label/vi")], "label/missing-language", "/label"),
  );

const secondRecords = (records: Records) =>
  spread(
    records.filter(({ kind }) => ["person", "organization", "place", "mechanism", "agreement", "post"].includes(kind)),
  ).map((record): Mutation => {
    const { en, fr } = record.label;
    const edits = [put("/id", `${record.id}-again`), put("/label", { en: en.toUpperCase(), fr: fr.toUpperCase() })];
    return { ...mutation("a second record in capitals", record, edits, "entity/twice", ""), beside: true };
  });

const otherSpeakers = (records: Records) => {
  const people = records.filter(({ kind }) => kind === "person").map(refOf);
  return spread(
    records.flatMap((record) =>
      record.kind === "statement"
        ? Object.entries(record.speakers).flatMap(([key, fact]) =>
            fact.basis !== "not-stated" && fact.basis !== "external" && people.includes(fact.value)
              ? [{ record, key, speaker: fact.value, all: Object.values(record.speakers) }]
              : [],
          )
        : [],
    ),
  ).map(({ record, key, speaker, all }) => {
    const others = people.filter((person) => !all.some((fact) => "value" in fact && fact.value === person));
    const other = others[people.indexOf(speaker) % others.length];
    const at = `/speakers/${key}/value`;
    return mutation(`the statement given to ${other}`, record, [put(at, other)], "speaker/not-in-sentence", at);
  });
};

const lostKeys = (records: Records) =>
  spread(
    ofEach(records, (record) => placesOf(record)).flatMap(({ record, pointer }) => {
      const [, parent, key = ""] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
      const isNeeded = ["basis", "quote", "text", "source"].includes(key) || pointer === "/review";
      return parent !== undefined && isNeeded && !/\/(?:source|evidence|editions|span)$/.test(parent)
        ? [{ record, pointer, parent, key }]
        : [];
    }),
  ).map(({ record, pointer, parent, key }) =>
    mutation(`no \`${key}\``, record, [drop(pointer)], "shape/missing-key", parent),
  );

const extraKeys = (records: Records) =>
  spread(ofEach(records, factsOf)).map(({ record, pointer }) =>
    mutation("a key of one’s own", record, [put(`${pointer}/remark`, "?")], "shape/unknown-key", `${pointer}/remark`),
  );

const brokenFiles = (records: Records) =>
  spread(records).map((record, index): Mutation => {
    const keep = (index + 1) / (each + 1);
    return {
      ...mutation(`the file breaks off after ${Math.round(keep * 100)} %`, record, [], "file/not-json", ""),
      file: (content) => content.slice(0, Math.floor(content.length * keep)),
    };
  });

/** Slips made by rule, of records of every kind. */
export const byRule = (records: Records): readonly Mutation[] => [
  ...misspeltQuotes(records),
  ...otherYears(records),
  ...misspeltReferences(records),
  ...lostEvidence(records),
  ...repeatedEvidence(records),
  ...misplacedSupports(records),
  ...misspeltCodes(records),
  ...correctedWords(records),
  ...decomposedLabels(records),
  ...lostLabels(records),
  ...secondRecords(records),
  ...otherSpeakers(records),
  ...lostKeys(records),
  ...extraKeys(records),
  ...brokenFiles(records),
];
