import {
  collectDateFacts,
  collectFacts,
  isObject,
  collectOpenCodes,
  collectReferences,
  getReference,
  listPrintedNames,
  listQuotes,
  collectSpans,
} from "../../src/corpus/index.ts";
import type { AuthoredRecord } from "../../src/schema/index.ts";
import { walkJson } from "../edit-json.ts";
import { misspell, sampleEvenly } from "./misspell.ts";
import { replaceText, copyValue, removeKey, setValue, type Mutation } from "./mutation.ts";
import { collectFrenchNumbers } from "../../src/rules/shared/date-numbers.ts";

/** How many mutations there are of each type. */
const sampleSize = 10;

const sample = <T>(all: readonly T[]): readonly T[] => sampleEvenly(all, sampleSize);

type Records = readonly AuthoredRecord[];

const createRecordMutation = (
  description: string,
  record: AuthoredRecord,
  edits: Mutation["edits"],
  expectedCode: Mutation["expectedCode"],
  at: string,
): Mutation => ({ description, record: getReference(record), edits, expectedCode, pointer: at });

const collectValues = <T>(records: Records, find: (record: AuthoredRecord) => Iterable<T>) =>
  records.flatMap((record) => [...find(record)].map((found) => ({ record, ...found })));

const misspellQuotes = (records: Records) =>
  sample(
    collectValues(records, collectSpans).filter(({ value }) => value.within === undefined && value.quote.length > 12),
  ).map(({ record, pointer, value }) =>
    createRecordMutation(
      "a quote misspelt",
      record,
      [setValue(`${pointer}/quote`, misspell(value.quote))],
      "span/quote-not-found",
      `${pointer}/quote`,
    ),
  );

const shiftYears = (records: Records) =>
  sample(
    collectValues(records, collectDateFacts).flatMap((fact) => {
      if (fact.value.basis === "external") return [];
      const year = /\d{4}/.exec(fact.value.value)?.[0] ?? "";
      const next = String(Number(year) + 1);
      return listQuotes(fact.value).some((quote) => collectFrenchNumbers(quote).year.has(next))
        ? []
        : [{ ...fact, year, next }];
    }),
  ).map(({ record, pointer, year, next }) =>
    createRecordMutation(
      "the year after",
      record,
      [replaceText(`${pointer}/value`, year, next)],
      "date/not-in-evidence",
      `${pointer}/value`,
    ),
  );

const misspellReferences = (records: Records) =>
  sample(collectValues(records, collectReferences)).map(({ record, pointer, value }) =>
    createRecordMutation(
      "a reference misspelt",
      record,
      [setValue(pointer, `${value}s`)],
      "reference/unknown",
      pointer,
    ),
  );

const removeEvidence = (records: Records) =>
  sample(collectValues(records, collectFacts)).map(({ record, pointer }) =>
    createRecordMutation(
      "the evidence removed",
      record,
      [setValue(`${pointer}/evidence`, {})],
      "fact/unsupported",
      `${pointer}/evidence`,
    ),
  );

const repeatEvidence = (records: Records) =>
  sample(
    collectValues(records, collectFacts).flatMap(({ record, pointer, value }) => {
      const [key] = Object.entries(value.evidence).find(([, entry]) => entry.kind === "span") ?? [];
      return key === undefined ? [] : [{ record, evidence: `${pointer}/evidence`, key }];
    }),
  ).map(({ record, evidence, key }) =>
    createRecordMutation(
      "an evidence entry twice",
      record,
      [copyValue(`${evidence}/${key}`, `${evidence}/again`)],
      "evidence/duplicate",
      `${evidence}/again`,
    ),
  );

const misplaceSupports = (records: Records) =>
  sample(
    collectValues(records, collectFacts).flatMap(({ record, pointer, value }) => {
      const [key] = Object.keys(value.evidence);
      const hasNoDate = typeof value.value === "string" ? !/^[[{]?[\d.]/.test(value.value) : !isObject(value.value);
      return key !== undefined && value.basis !== "not-stated" && hasNoDate ? [{ record, pointer, key }] : [];
    }),
  ).map(({ record, pointer, key }) => {
    const at = `${pointer}/evidence/${key}/supports`;
    return createRecordMutation(
      "`supports` a month of a value that is no date",
      record,
      [setValue(at, "month")],
      "evidence/no-such-part",
      at,
    );
  });

const misspellCodes = (records: Records) =>
  sample(collectValues(records, collectOpenCodes)).map(({ record, pointer, value }) =>
    createRecordMutation("a code misspelt", record, [setValue(pointer, `${value}s`)], "code/unlisted", pointer),
  );

const alterWordings = (records: Records) =>
  sample(
    collectValues(records, collectFacts).flatMap(({ record, pointer, value }) => {
      if (value.basis !== "stated" || !isObject(value.value)) return [];
      const field = ["wording", "name"].find((one) => isObject(value.value) && one in value.value);
      const text = field === undefined ? undefined : value.value[field];
      return typeof text === "string" ? [{ record, at: `${pointer}/value/${field}`, text }] : [];
    }),
  ).map(({ record, at, text }) =>
    createRecordMutation("a wording misspelt", record, [setValue(at, misspell(text))], "wording/not-in-quote", at),
  );

const decomposeLabels = (records: Records) =>
  sample(records.filter((record) => record.label.fr !== record.label.fr.normalize("NFD"))).map((record) =>
    createRecordMutation(
      "a French label in NFD",
      record,
      [setValue("/label/fr", record.label.fr.normalize("NFD"))],
      "name/not-normalized",
      "/label/fr",
    ),
  );

const hasVietnameseName = (record: Records[number]): boolean =>
  listPrintedNames(record).some(({ value }) => value.language === "vi" && value.form === "full");

const removeLabels = (records: Records) =>
  sample(records.filter((record) => hasVietnameseName(record) && record.label.vi !== undefined)).map((record) =>
    createRecordMutation(
      "the Vietnamese label removed",
      record,
      [removeKey("/label/vi")],
      "label/missing-language",
      "/label",
    ),
  );

const duplicateRecords = (records: Records) =>
  sample(
    records.filter(({ kind }) => ["person", "organization", "place", "mechanism", "agreement", "post"].includes(kind)),
  ).map((record): Mutation => {
    const { en, fr } = record.label;
    const edits = [
      setValue("/id", `${record.id}-again`),
      setValue("/label", { en: en.toUpperCase(), fr: fr.toUpperCase() }),
    ];
    return {
      ...createRecordMutation("a second record with its label in capitals", record, edits, "entity/duplicate", ""),
      hasOriginal: true,
    };
  });

const replaceSpeakers = (records: Records) => {
  const people = records.filter(({ kind }) => kind === "person").map(getReference);
  return sample(
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
    return createRecordMutation(
      `the statement attributed to ${other}`,
      record,
      [setValue(at, other)],
      "speaker/not-in-sentence",
      at,
    );
  });
};

const removeKeys = (records: Records) =>
  sample(
    collectValues(records, (record) => walkJson(record)).flatMap(({ record, pointer }) => {
      const [, parent, key = ""] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
      const isRequired = ["basis", "quote", "text", "source"].includes(key) || pointer === "/label";
      return parent !== undefined && isRequired && !/\/(?:source|evidence|editions|span)$/.test(parent)
        ? [{ record, pointer, parent, key }]
        : [];
    }),
  ).map(({ record, pointer, parent, key }) =>
    createRecordMutation(`no \`${key}\``, record, [removeKey(pointer)], "shape/missing-key", parent),
  );

const addKeys = (records: Records) =>
  sample(collectValues(records, collectFacts)).map(({ record, pointer }) =>
    createRecordMutation(
      "an invented key",
      record,
      [setValue(`${pointer}/remark`, "?")],
      "shape/unknown-key",
      `${pointer}/remark`,
    ),
  );

const truncateFiles = (records: Records) =>
  sample(records).map((record, index): Mutation => {
    const share = (index + 1) / (sampleSize + 1);
    return {
      ...createRecordMutation(`the file ends after ${Math.round(share * 100)} %`, record, [], "file/not-json", ""),
      editFile: (content) => content.slice(0, Math.floor(content.length * share)),
    };
  });

/** Mutations made systematically, of records of every kind. */
export const buildSystematicMutations = (records: Records): readonly Mutation[] => [
  ...misspellQuotes(records),
  ...shiftYears(records),
  ...misspellReferences(records),
  ...removeEvidence(records),
  ...repeatEvidence(records),
  ...misplaceSupports(records),
  ...misspellCodes(records),
  ...alterWordings(records),
  ...decomposeLabels(records),
  ...removeLabels(records),
  ...duplicateRecords(records),
  ...replaceSpeakers(records),
  ...removeKeys(records),
  ...addKeys(records),
  ...truncateFiles(records),
];
