import { getReviewLevel, type AnyRecord } from "@vnjp/dataset";
import { formatDataInFull, formatSpeaker, getMissingLabel, formatReview, getSupportLabel } from "@vnjp/engine/display";
import type { EvidenceInContext, FactInContext } from "../../installed/facts-in-context.ts";
import type { Paint } from "../paint.ts";

const renderEvidence = (entry: EvidenceInContext, paint: Paint): string => {
  const supports = entry.supports === undefined ? "" : ` (${getSupportLabel(entry.supports)})`;
  if (entry.kind === "page")
    return `${entry.quote === undefined ? "" : `      ${paint.quote(`[${entry.quote.words}]`)} ${paint.faint(entry.quote.language)}\n`}      ${entry.source}${entry.locator === undefined ? "" : `, ${entry.locator}`}${supports}\n      ${paint.faint(entry.address)}`;
  const speaker = entry.speaker === undefined ? "" : ` · ${formatSpeaker(entry.speaker)}`;
  const proof = entry.isAsProved ? " · as proved before the text was withheld" : "";
  const where = paint.faint(`${entry.text} ${entry.start}–${entry.end}${supports}${speaker}${proof}`);
  return `      ${paint.faint(entry.before)}${paint.quote(`[${entry.quote}]`)}${paint.faint(entry.after)}\n      ${where}`;
};

const renderFact = ({ pointer, fact, evidence }: FactInContext, paint: Paint): string => {
  const value = fact.basis === "not-stated" ? getMissingLabel("not-stated") : formatDataInFull(fact.value);
  const note = fact.note ? [`      note: ${fact.note.en}`] : [];
  return [
    `  ${paint.name(pointer)}  ${paint.strong(value)}  ${paint.faint(fact.basis)}`,
    ...note,
    ...evidence.map((entry) => renderEvidence(entry, paint)),
  ].join("\n");
};

/** Renders a record for people: each fact with each quote in its sentence. */
export const renderRecord = (record: AnyRecord, facts: readonly FactInContext[], paint: Paint): string =>
  [
    `${paint.strong(`${record.kind}/${record.id}`)}`,
    formatDataInFull(record.label),
    paint.faint(`review: ${formatReview(getReviewLevel(record), record.review)}`),
    ...(record.note ? [record.note.en] : []),
    ...[renderDetails(record, paint)].filter((details) => details !== "").map((details) => `\n${details}`),
    ...facts.map((fact) => `\n${renderFact(fact, paint)}`),
  ].join("\n");

/** The fields that the head of the report has. */
const omittedFields = new Set(["kind", "id", "label", "review", "note"]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isFact = (value: Readonly<Record<string, unknown>>) => "basis" in value && "evidence" in value;

/** A text of our own, a wording or a range in one line; undefined for any other object. */
const formatTextValue = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const { text, quote, start, end, en, wording } = value;
  if (typeof start === "number") {
    const range = `${String(text)} ${start}–${String(end)}`;
    return typeof quote === "string" ? `[${quote}] ${range}` : range;
  }
  return typeof en === "string" || typeof wording === "string" ? formatDataInFull(value) : undefined;
};

function* listLeaves(value: unknown, pointer: string): Generator<[pointer: string, text: string]> {
  if (!isObject(value)) {
    yield [pointer, String(value)];
    return;
  }
  const text = formatTextValue(value);
  if (text !== undefined) yield [pointer, text];
  else if (!isFact(value))
    for (const [key, child] of Object.entries(value)) yield* listLeaves(child, `${pointer}/${key}`);
}

/** Renders the fields that are not facts: the address of a source, the scope of a topic, the segments of a dispatch. */
export const renderDetails = (record: AnyRecord, paint: Paint): string =>
  Object.entries(record)
    .filter(([name]) => !omittedFields.has(name))
    .flatMap(([name, value]) => [...listLeaves(value, `/${name}`)])
    .map(([pointer, text]) => `  ${paint.name(pointer)}  ${text.replaceAll("\n", " ")}`)
    .join("\n");
