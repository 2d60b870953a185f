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

/** “Depuis juillet 2023” opens a period, “jusqu'en 2030” closes one. */
const asPeriod = ({ low }: Reading, date: DateFound): DateFound => {
  if (date.edtf === undefined || /[/[{]/.test(date.edtf)) return date;
  const before = low.slice(Math.max(0, date.start - 24), date.start);
  if (/(?:^|[^\p{L}])(?:depuis|a partir|a compter)(?: de| du| d'| le| la fin de)? ?$/u.test(before))
    return { ...date, edtf: `${date.edtf}/..` };
  if (/(?:^|[^\p{L}])(?:jusqu'(?:au|en|a)|d'ici(?: a| en| le| la fin de)?)(?: le)? ?$/u.test(before))
    return { ...date, edtf: `../${date.edtf}` };
  return date;
};

const overlaps = (taken: readonly Stretch[], { start, end }: Stretch): boolean =>
  taken.some((other) => other.start < end && start < other.end);

/** Every date that the text names, resolved as far as the text goes, in order. */
export const datesOf = (reading: Reading, published: Published): DateFound[] => {
  const { low } = reading;
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
  const isAnchor = ({ edtf = "X", rule }: DateFound) => rule === "dates: day" && edtf !== "X" && edtf.startsWith(ofNow);
  for (const { rule, pattern, make } of relativeRules)
    for (const match of low.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (overlaps(found, at)) continue;
      const anchor = absolute.findLast((date) => date.end <= at.start && isAnchor(date));
      found.push({ rule, ...at, ...make(match as RegExpExecArray, at, anchor, published) });
    }
  const ordered = found.toSorted((a, b) => a.start - b.start);
  for (const date of ordered) {
    reading.saw(date.rule, date, date.edtf ?? "not told");
    if (date.doubt !== undefined) reading.doubt(date.rule, date.doubt, date);
  }
  return ordered;
};
