import {
  findMainText,
  formatDataBriefly,
  formatValueBriefly,
  getFieldLabel,
  getMissingLabel,
} from "@vnjp/engine/display";
import type { AuthoredRecord, AuthoredPassage } from "@vnjp/engine/schema";
import { createDraft, type Draft } from "@vnjp/drafting";
import { toRecordFile } from "./authored-record.ts";
import type { Candidate, DraftMark, DraftResult, TextRange } from "./protocol.ts";
import type { VersionedBaseCorpus } from "./base-corpus.ts";
import { collectSpans, isObject } from "@vnjp/engine/corpus";
import { locateQuote } from "@vnjp/engine/text";

type SpanLocator = ReturnType<typeof createSpanLocator>;

const listMentionMarks = (
  { dispatch }: Draft,
  { locateSpan }: SpanLocator,
  base: VersionedBaseCorpus,
): readonly DraftMark[] =>
  Object.values(dispatch.mentions ?? {}).flatMap(({ span, entity }) => {
    const range = locateSpan(span);
    const label = base.records.get(entity)?.label.en ?? entity;
    return range ? [{ kind: "known", label, reference: entity, ...range }] : [];
  });

const listDefectMarks = ({ dispatch }: Draft, { locateSpan }: SpanLocator): readonly DraftMark[] =>
  Object.values(dispatch.defects ?? {}).flatMap(({ span, label }) => {
    const range = locateSpan(span);
    return range ? [{ kind: "defect", label: label.en, ...range }] : [];
  });

const entityReferencePattern = /^(?:person|organization|place)\//;

const listNewNameMarks = (candidates: readonly Candidate[]): readonly DraftMark[] =>
  candidates
    .filter(({ reference }) => entityReferencePattern.test(reference))
    .flatMap(({ reference, label, ranges }) =>
      ranges.map((range): DraftMark => ({ kind: "new", label, reference, ...range })),
    );

const listDateMarks = ({ dates }: Draft): readonly DraftMark[] =>
  dates.map(({ start, end, edtf, quote }) => ({ kind: "date", label: edtf ?? quote, start, end }));

const listDoubts = ({ doubts }: Draft): DraftResult["doubts"] =>
  doubts.map(({ reason, quote, start, end, record }) => ({
    reason,
    ...(quote === undefined ? {} : { quote }),
    ...(start === undefined || end === undefined ? {} : { range: { start, end } }),
    ...(record === undefined ? {} : { record }),
  }));

const locateSegments = ({ dispatch }: Draft, { locateSpan }: SpanLocator): DraftResult["segments"] =>
  Object.values(dispatch.segments ?? {})
    .flatMap(({ role, span }) => {
      const range = locateSpan(span);
      return range ? [{ role, ...range }] : [];
    })
    .toSorted((a, b) => a.start - b.start);

/** Drafts a dispatch and locates everything in the draft in the text. */
export const buildDraftResult = (
  input: { readonly text: string; readonly id: string; readonly address?: string },
  base: VersionedBaseCorpus,
): DraftResult => {
  const drafted = createDraft({ ...input, corpus: { records: base.records } });
  const locator = createSpanLocator(input.text);
  const candidates = buildCandidates(drafted, locator);
  return {
    dispatch: toRecordFile(drafted.dispatch as AuthoredRecord),
    edition: Object.values(drafted.dispatch.editions)[0]?.text ?? `${input.id}/e1`,
    segments: locateSegments(drafted, locator),
    marks: [
      ...listMentionMarks(drafted, locator, base),
      ...listNewNameMarks(candidates),
      ...listDateMarks(drafted),
      ...listDefectMarks(drafted, locator),
    ],
    candidates,
    dates: drafted.dates,
    doubts: listDoubts(drafted),
    trace: drafted.trace,
  };
};

/** Formats a value as the data has it; an object without a main text, field by field. */
const formatCandidateValue = (value: unknown): string =>
  isObject(value) && findMainText(value) === undefined ? formatValueBriefly(value) : formatDataBriefly(value);

/** Collects the values of a field, or of the entries of a field. */
const collectValues = (field: unknown): readonly string[] => {
  if (!isObject(field)) return [];
  if (typeof field["basis"] === "string")
    return field["basis"] === "not-stated" ? [getMissingLabel("not-stated")] : [formatCandidateValue(field["value"])];
  return Object.values(field).flatMap(collectValues);
};

const nonFactFields = new Set(["$schema", "kind", "id", "label", "review", "note", "language"]);

const listCandidateFields = (record: AuthoredRecord): Candidate["fields"] =>
  Object.entries(record)
    .filter(([field]) => !nonFactFields.has(field))
    .map(([field, value]) => ({
      label: getFieldLabel(field, record.kind),
      values: [...new Set(collectValues(value))],
    }))
    .filter(({ values }) => values.length > 0);

/** Builds short descriptions of the records that a draft proposes, each with its file. */
const buildCandidates = (
  { candidates }: Draft,
  locator: ReturnType<typeof createSpanLocator>,
): readonly Candidate[] => {
  const { events, statements, people, organizations, places: placeRecords } = candidates;
  const records: readonly AuthoredRecord[] = [...events, ...statements, ...people, ...organizations, ...placeRecords];
  return records.map((record) => ({
    reference: `${record.kind}/${record.id}`,
    label: record.label.en,
    fields: listCandidateFields(record),
    ranges: locator.locateRecordSpans(record),
    file: toRecordFile(record),
  }));
};

/** Creates functions that locate the spans of a draft in its text; a span that is not found has no range. */
const createSpanLocator = (characters: string) => {
  const locateSpan = ({ quote = "", within }: AuthoredPassage): TextRange | undefined => {
    const located = locateQuote(characters, quote, within);
    return located.outcome === "found" ? located.range : undefined;
  };

  /** Lists the ranges that a record quotes, once each, in the order of the text. */
  const locateRecordSpans = (record: AuthoredRecord): readonly TextRange[] => {
    const ranges = [...collectSpans(record)].flatMap(({ value }) => locateSpan(value) ?? []);
    return [...new Map(ranges.map((range) => [`${range.start} ${range.end}`, range])).values()].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  };
  return { locateSpan, locateRecordSpans };
};
