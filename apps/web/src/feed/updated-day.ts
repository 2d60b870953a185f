import { listSuccessors, type CorrectionEntry, type Log, type LogEntry, type RedirectEntry } from "../view/log.ts";

type LogLookup = Pick<Log, "entries" | "findRedirect" | "listReferences">;

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

/** Lists the days on which the successors of a retired id were retired too, so that the id now leads elsewhere. */
const listRedirectDays = ({ redirect }: RedirectEntry, log: LogLookup): readonly Day[] =>
  redirect.first === undefined
    ? []
    : listSuccessors({ ...redirect.first, release: redirect.release }).flatMap((reference) => {
        const nextEntry = log.findRedirect(reference);
        return nextEntry ? [nextEntry.date, ...listRedirectDays(nextEntry, log)] : [];
      });

/**
 * Gets the day on which an entry last changed. A later redaction removes values from it, and a later redirect changes its
 * target. A feed reader fetches an entry again only if this day is newer.
 */
export const getEntryUpdatedDay = (entry: LogEntry, log: LogLookup): string =>
  getNewestDay([
    entry.date,
    ...(entry.type === "correction" ? listRedactionDays(entry, log) : listRedirectDays(entry, log)),
  ]);
