import type { DraftContext } from "../text/draft-context.ts";
import { createTakenRanges, findIndexByStart, toRange } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import { absoluteDateRows } from "./absolute-rules.ts";
import type { DateTraits, DetectedDate, PublicationDate, ResolvedDate } from "./detected-date.ts";
import { inferPublicationDate } from "./publication-date.ts";
import { relativeDateRows } from "./relative-rules.ts";

/** “Depuis juillet 2023” opens a period, “jusqu'en 2030” closes one. */
const toPeriod = ({ low }: DraftContext, date: ResolvedDate, at: TextRange): ResolvedDate => {
  if (date.edtf === undefined || /[/[{]/.test(date.edtf)) return date;
  const before = low.slice(Math.max(0, at.start - 24), at.start);
  if (/(?:^|[^\p{L}])(?:depuis|a partir|a compter)(?: de| du| d'| le| la fin de)? ?$/u.test(before))
    return { ...date, edtf: `${date.edtf}/..` };
  if (/(?:^|[^\p{L}])jusqu'(?:au|en|a)(?: le)? ?$/u.test(before)) return { ...date, edtf: `../${date.edtf}` };
  // “D'ici 2028”: on that day or earlier.
  if (/(?:^|[^\p{L}])(?:d'ici(?: a| en| le| (?:la )?fin(?: de)?)?|avant(?: le| la fin de| fin)?) ?$/u.test(before))
    return { ...date, edtf: `[..${date.edtf}]` };
  return date;
};

const futureVerb =
  /(?<!\p{L})(?:\p{L}{2,}(?:er|ir|dr|vr|rr)(?:a|ont)|sera|seront|aura|auront|doit|doivent|devai(?:t|ent) \p{L}+|va|vont)(?!\p{L})/u;

/** Whether the words around a date, in its clause, are in the future tense. */
const isInFuture = (low: string, { start, end }: TextRange): boolean =>
  futureVerb.test(
    (low
      .slice(Math.max(0, start - 40), start)
      .split(/[.;\n]/)
      .at(-1) ?? "") + (/^[^.;\n]*/.exec(low.slice(start, end + 60))?.[0] ?? ""),
  );

/** Relative dates count from the last day of a period. */
const toLastDay = (date: DetectedDate | undefined): DetectedDate | undefined =>
  date?.edtf === undefined ? date : { ...date, edtf: date.edtf.split("/").at(-1) ?? date.edtf };

const getTraits = ({ rule, precision, isAnchor, isNextEvent }: DateTraits): DateTraits => ({
  rule: `dates: ${rule}`,
  precision,
  ...(isAnchor ? { isAnchor } : {}),
  ...(isNextEvent ? { isNextEvent } : {}),
});

/** Finds the dates of a text, in order, and resolves them as far as the text allows. */
export const findDates = (context: DraftContext, headDate: PublicationDate): DetectedDate[] => {
  const { low } = context;
  const published = inferPublicationDate(context, headDate);
  const found: DetectedDate[] = [];
  const { take, isTaken } = createTakenRanges();
  const addDate = (date: DetectedDate): void => {
    found.push(date);
    take(date);
  };
  for (const row of absoluteDateRows)
    for (const match of low.matchAll(row.pattern)) {
      const at = toRange(match);
      const date = isTaken(at) ? undefined : row.resolve(match.groups ?? {}, at, published);
      if (date) addDate({ ...getTraits(row), ...at, ...toPeriod(context, date, at) });
    }
  const absolute = found.toSorted((a, b) => a.start - b.start);
  // A dispatch reports on its own year. Days of other years are background, and nothing counts from them.
  const publicationYear = String(published.year ?? "");
  const isAnchor = ({ edtf, isAnchor: canBeAnchor }: DetectedDate): boolean =>
    canBeAnchor === true && edtf !== undefined && edtf.startsWith(publicationYear);
  const anchors = absolute.filter(isAnchor);
  for (const row of relativeDateRows)
    for (const match of low.matchAll(row.pattern)) {
      const at = toRange(match);
      if (isTaken(at)) continue;
      const reference = {
        // Taken ranges don't overlap: what starts before this one also ends before it.
        anchor: toLastDay(anchors[findIndexByStart(anchors, at.start) - 1]),
        published: row.isFromPublication && headDate.day === undefined ? headDate : published,
        isFuture: isInFuture(low, at),
      };
      addDate({ ...getTraits(row), ...at, ...row.resolve(match, at, reference) });
    }
  const ordered = found.toSorted((a, b) => a.start - b.start);
  for (const date of ordered) {
    context.addTrace(date.rule, date, date.edtf ?? "no date");
    if (date.doubt !== undefined) context.addDoubt(date.rule, date.doubt, date);
  }
  return ordered;
};
