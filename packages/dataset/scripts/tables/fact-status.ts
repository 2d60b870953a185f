import {
  listStatusHistory,
  toPlain,
  type AnyRecord,
  type Basis,
  type Event,
  type LocatedFact,
} from "../../src/index.ts";
import { getDispatchId } from "../../src/records/dispatch-id.ts";
import type { EvidenceEntry } from "../../src/records/evidence.ts";

/** Finds the current state of an event: the newest that is reported. What was under way is held if its end is known. */
export const findCurrentStatus = (event: Event): { readonly status: string; readonly basis: Basis } | undefined => {
  const newest = listStatusHistory(event).at(-1);
  if (!newest) return Object.keys(event.status).length > 0 ? { status: "", basis: "not-stated" } : undefined;
  const { status, basis } = toPlain(event);
  const index = status.indexOf(newest.status);
  const current = index === -1 ? status.indexOf("held") : index;
  return { status: status[current] ?? newest.status, basis: basis.status[current] ?? newest.basis };
};

const getReport = (entry: EvidenceEntry): string =>
  entry.kind === "span" ? `dispatch/${getDispatchId(entry.text)}` : entry.source;

/** The status of an event in what reports a fact, if it is one. */
const getEventStatus = (event: Event, { fact }: LocatedFact): string => {
  const history = listStatusHistory(event);
  const reports = new Set<string>(Object.values(fact.evidence).map(getReport));
  const reported = history.filter((entry) => entry.reports.some((report) => reports.has(report)));
  const statuses = new Set((reported.length > 0 ? reported : history).map(({ status }) => status));
  const [status, ...others] = statuses;
  return status !== undefined && others.length === 0 ? status : "";
};

/** Returns the status of what a fact is about: one, or an empty text. */
export const getFactStatus = (record: AnyRecord, located: LocatedFact): string => {
  const [, field = "", key = ""] = located.pointer.split("/");
  if (record.kind === "event") {
    if (field !== "status") return getEventStatus(record, located);
    return located.fact.basis === "not-stated" ? "" : String(located.fact.value);
  }
  if (record.kind !== "statement") return "";
  const { items, objects, status } = toPlain(record);
  const entry = field === "items" ? items[key] : field === "objects" ? objects[key] : undefined;
  return entry?.status ?? status ?? "";
};
