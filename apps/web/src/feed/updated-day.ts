import type { CorrectionEntry, Log, LogEntry } from "../view/log.ts";

type LogLookup = Pick<Log, "entries" | "listReferences">;

type Day = LogEntry["date"];

const getNewestDay = (days: readonly Day[]): string =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? "";

/** Lists the days of later redactions that removed values from an entry. */
const listRedactionDays = ({ correction }: CorrectionEntry, { entries, listReferences }: LogLookup): readonly Day[] => {
  const { record, pointer, kind, beforeSha256, afterSha256 } = correction;
  if (kind === "redaction" || (beforeSha256 === undefined && afterSha256 === undefined)) return [];
  const references = listReferences(record);
  return entries.flatMap((entry) =>
    entry.type === "correction" &&
    entry.correction.kind === "redaction" &&
    (pointer === entry.correction.pointer || pointer.startsWith(`${entry.correction.pointer}/`)) &&
    references.includes(entry.correction.record)
      ? [entry.date]
      : [],
  );
};

/**
 * Gets the day on which an entry last changed: a later redaction removes values from it. A feed reader fetches an entry again
 * only if this day is newer.
 */
export const getEntryUpdatedDay = (entry: LogEntry, log: LogLookup): string =>
  getNewestDay([entry.date, ...(entry.type === "correction" ? listRedactionDays(entry, log) : [])]);
