import type { AnyRecord } from "@vnjp/dataset";
import type { ShownEvidence, ShownFact } from "../shown-facts.ts";
import { detailsReport } from "./details.ts";
import type { Paint } from "./paint.ts";

const shown = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { name, wording, en, record, description, type } = value as { [key: string]: unknown };
  if (typeof type === "string" && typeof record === "string") return `${type} ${record}`;
  if (typeof description === "object") return shown(description);
  const said = name ?? wording ?? en ?? record;
  return typeof said === "string" ? said : JSON.stringify(value);
};

const evidenceLine = (piece: ShownEvidence, paint: Paint): string => {
  const supports = piece.supports === undefined ? "" : ` (${piece.supports})`;
  if (piece.kind === "citation")
    return `      ${piece.source}${piece.locator === undefined ? "" : `, ${piece.locator}`}${supports}\n      ${paint.faint(piece.address)}`;
  const speaker = piece.speaker === undefined ? "" : ` · says ${piece.speaker}`;
  const where = paint.faint(`${piece.text} ${piece.start}–${piece.end}${supports}${speaker}`);
  return `      ${paint.faint(piece.before)}${paint.quote(`[${piece.quote}]`)}${paint.faint(piece.after)}\n      ${where}`;
};

const factLines = ({ pointer, fact, evidence }: ShownFact, paint: Paint): string => {
  const value = fact.basis === "not-stated" ? "not stated" : shown(fact.value);
  const note = fact.note ? [`      note: ${fact.note.en}`] : [];
  return [
    `  ${paint.name(pointer)}  ${paint.strong(value)}  ${paint.faint(fact.basis)}`,
    ...note,
    ...evidence.map((piece) => evidenceLine(piece, paint)),
  ].join("\n");
};

/** A record for people: each fact, and under it each quote in its sentence. */
export const recordReport = (record: AnyRecord, facts: readonly ShownFact[], paint: Paint): string =>
  [
    `${paint.strong(`${record.kind}/${record.id}`)}`,
    `${record.label.en} · ${record.label.fr}`,
    paint.faint(`review: ${record.review.state}`),
    ...(record.note ? [record.note.en] : []),
    ...[detailsReport(record, paint)].filter((details) => details !== "").map((details) => `\n${details}`),
    ...facts.map((fact) => `\n${factLines(fact, paint)}`),
  ].join("\n");
