import { dateRules } from "./date-rules.ts";
import type { DateFound, Published } from "./date-types.ts";
import type { Stretch } from "./draft-types.ts";
import { monthName, monthNumber } from "./months.ts";
import type { Reading } from "./reading.ts";
import { relativeRules } from "./relative-dates.ts";
import type { Segment } from "./segments.ts";

/** What the header and the dateline tell of the day of publication. */
export const publishedOf = (reading: Reading, segments: readonly Segment[]): Published => {
  const header = segments.find(({ role }) => role === "header");
  const dateline = segments.find(({ role }) => role === "dateline");
  const [, year, month, day] = header
    ? (/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(reading.low.slice(header.start, header.end)) ?? [])
    : [];
  const printed = dateline
    ? new RegExp(`(\\d{1,2})(?:er)? (${monthName})(?: (\\d{4}))?`).exec(reading.low.slice(dateline.start, dateline.end))
    : null;
  const at =
    dateline && printed
      ? { start: dateline.start + printed.index, end: dateline.start + printed.index + printed[0].length }
      : undefined;
  const ofDateline = year === undefined && printed?.[3] !== undefined;
  const printedMonth = printed ? monthNumber(printed[2] ?? "") : undefined;
  const agrees = month === undefined || printedMonth === Number(month);
  return {
    ...(year === undefined ? (ofDateline ? { year: Number(printed[3]) } : {}) : { year: Number(year) }),
    ...(month === undefined ? (ofDateline && printedMonth ? { month: printedMonth } : {}) : { month: Number(month) }),
    ...(day === undefined ? (printed && agrees ? { day: Number(printed[1]) } : {}) : { day: Number(day) }),
    ...(header && year !== undefined ? { at: header } : ofDateline && at ? { at } : {}),
    ...(at && agrees ? { dayAt: at } : {}),
  };
};

/** Where nothing at the head tells the year, the first full day of the text does: what it tells is mostly of that day. */
const toldBy = (reading: Reading, published: Published): Published => {
  if (published.year !== undefined) return published;
  const first = new RegExp(
    `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:er)? (?<month>${monthName}) (?<year>20\\d{2})(?!\\d)`,
    "u",
  ).exec(reading.low.slice(0, 1500));
  if (!first?.groups) return published;
  const at = { start: first.index, end: first.index + first[0].length };
  return {
    year: Number(first.groups["year"]),
    month: monthNumber(first.groups["month"] ?? ""),
    day: Number(first.groups["day"]),
    at,
  };
};

/** “Depuis juillet 2023” opens a period, “jusqu'en 2030” closes one. */
const asPeriod = ({ low }: Reading, date: DateFound): DateFound => {
  if (date.edtf === undefined || /[/[{]/.test(date.edtf)) return date;
  const before = low.slice(Math.max(0, date.start - 24), date.start);
  if (/(?:^|[^\p{L}])(?:depuis|a partir|a compter)(?: de| du| d'| le| la fin de)? ?$/u.test(before))
    return { ...date, edtf: `${date.edtf}/..` };
  if (/(?:^|[^\p{L}])jusqu'(?:au|en|a)(?: le)? ?$/u.test(before)) return { ...date, edtf: `../${date.edtf}` };
  // What is to be done by a day is done then or earlier.
  if (/(?:^|[^\p{L}])(?:d'ici(?: a| en| le| (?:la )?fin(?: de)?)?|avant(?: le| la fin de| fin)?) ?$/u.test(before))
    return { ...date, edtf: `[..${date.edtf}]` };
  return date;
};

const toCome =
  /(?<!\p{L})(?:\p{L}{2,}(?:er|ir|dr|vr|rr)(?:a|ont)|sera|seront|aura|auront|doit|doivent|devai(?:t|ent) \p{L}+|va|vont)(?!\p{L})/u;
/** Whether the words around a day, in its sentence, are in the future. */
const isInFuture = (low: string, { start, end }: Stretch): boolean =>
  toCome.test(
    (/[^.;\n]*$/.exec(low.slice(Math.max(0, start - 40), start))?.[0] ?? "") +
      (/^[^.;\n]*/.exec(low.slice(start, end + 60))?.[0] ?? ""),
  );

const counted = new Set(["dates: from today"]);

const overlaps = (taken: readonly Stretch[], { start, end }: Stretch): boolean =>
  taken.some((other) => other.start < end && start < other.end);

/** Of a stretch of days, what comes before or after counts from its last one. */
const asDay = (date: DateFound | undefined): DateFound | undefined =>
  date?.edtf === undefined ? date : { ...date, edtf: date.edtf.split("/").at(-1) ?? date.edtf };

/** Every date that the text names, resolved as far as the text goes, in order. */
export const datesOf = (reading: Reading, ofHead: Published): DateFound[] => {
  const { low } = reading;
  const published = toldBy(reading, ofHead);
  const found: DateFound[] = [];
  for (const { rule, pattern, make } of dateRules)
    for (const match of low.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const date = overlaps(found, at) ? undefined : make(match.groups ?? {}, at, published);
      if (date) found.push({ ...asPeriod(reading, date), rule });
    }
  const absolute = found.toSorted((a, b) => a.start - b.start);
  // What the dispatch tells of is of its own year; a day of another one is its background.
  const ofNow = String(published.year ?? "");
  const isAnchor = ({ edtf = "X", rule }: DateFound) =>
    /: (?:day|from day to day)$/.test(rule) && edtf !== "X" && edtf.startsWith(ofNow);
  for (const { rule, pattern, make } of relativeRules)
    for (const match of low.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (overlaps(found, at)) continue;
      const anchor = asDay(absolute.findLast((date) => date.end <= at.start && isAnchor(date)));
      const isToCome = isInFuture(low, at);
      // Words that count from the day of publication do not count from that of an event.
      const from = rule === "dates: weekday" || ofHead.day !== undefined || !counted.has(rule) ? published : ofHead;
      found.push({ rule, ...at, ...make(match as RegExpExecArray, at, anchor, from, isToCome) });
    }
  const ordered = found.toSorted((a, b) => a.start - b.start);
  for (const date of ordered) {
    reading.saw(date.rule, date, date.edtf ?? "not told");
    if (date.doubt !== undefined) reading.doubt(date.rule, date.doubt, date);
  }
  return ordered;
};
