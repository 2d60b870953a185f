import { successorsOf, type CorrectionEntry, type Log, type LogEntry, type RedirectEntry } from "../log/log.ts";

type Entries = Pick<Log, "entries" | "retired" | "namesOf">;

type Day = LogEntry["date"];

const newest = (days: readonly Day[]): string =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? "";

/** The day of a redaction that has taken values out of an entry that was there already. */
const withheldOn = ({ correction }: CorrectionEntry, { entries, namesOf }: Entries): readonly Day[] => {
  const { record, pointer, kind, beforeSha256, afterSha256 } = correction;
  if (kind === "redaction" || (beforeSha256 === undefined && afterSha256 === undefined)) return [];
  const names = namesOf(record);
  return entries.flatMap((entry) =>
    entry.what === "correction" &&
    entry.correction.kind === "redaction" &&
    (pointer === entry.correction.pointer || pointer.startsWith(`${entry.correction.pointer}/`)) &&
    names.includes(entry.correction.record)
      ? [entry.date]
      : [],
  );
};

/** The days on which what a retired id led to was retired in its turn, so that the id leads elsewhere since. */
const ledOn = ({ redirect }: RedirectEntry, log: Entries): readonly Day[] =>
  redirect.first === undefined
    ? []
    : successorsOf({ ...redirect.first, release: redirect.release }).flatMap((reference) => {
        const next = log.retired(reference);
        return next ? [next.date, ...ledOn(next, log)] : [];
      });

/**
 * The day since which an entry says what it says. A later redaction takes values out of it, and a later redirect leads it
 * elsewhere: a reader that keeps what it has read takes the entry anew only where it is told of a later day.
 */
export const updatedOn = (entry: LogEntry, log: Entries): string =>
  newest([entry.date, ...(entry.what === "correction" ? withheldOn(entry, log) : ledOn(entry, log))]);
