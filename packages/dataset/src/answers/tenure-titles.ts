import { compareDates, type Fact, type FactsByKey, type Membership, type Wording } from "../index.ts";
import type { Support } from "./claim.ts";
import { createSupport, readField, type FieldValue } from "./fields.ts";

/** Days of a tenure on which the sources have the same title, or none. */
export interface TitledDays {
  /** The title as printed; undefined if no source of these days has one. */
  readonly title: FieldValue<Wording> | undefined;
  readonly days: readonly FieldValue<string>[];
  /** The facts that say that the source of the title does not state its day. */
  readonly silences: readonly Support[];
}

type IsQuotable = (title: FieldValue<Wording>) => boolean;

/** The text editions and pages that a fact rests on. */
const listReports = ({ evidence }: Fact): string[] =>
  Object.values(evidence).map((entry) => (entry.kind === "span" ? entry.text : entry.source));

/** The text editions and pages that show a day, or give a term. */
const listDayReports = (membership: Membership, { supports }: FieldValue<string>): readonly string[] => {
  const fields = { attested: membership.attested, period: membership.period };
  return Object.entries(fields).flatMap(([field, facts]) =>
    Object.entries(facts ?? {}).flatMap(([key, fact]) => {
      const { citation } = createSupport(membership, `/${field}/${key}`, fact.basis);
      return supports.some((support) => support.citation === citation) ? listReports(fact) : [];
    }),
  );
};

const readTitles = (
  membership: Membership,
  title: FactsByKey<Wording> | undefined,
  isQuotable: IsQuotable,
): FieldValue<Wording> | undefined => readField(membership, "/title", title).values.find(isQuotable);

/** Finds the title that somebody has in the same text edition, or on the same page. */
const findTitle = (
  membership: Membership,
  reports: readonly string[],
  isQuotable: IsQuotable,
): FieldValue<Wording> | undefined => {
  const printed = Object.entries(membership.title ?? {}).filter(([, fact]) =>
    listReports(fact).some((report) => reports.includes(report)),
  );
  return readTitles(membership, Object.fromEntries(printed), isQuotable);
};

const isSameTitle = (a: FieldValue<Wording> | undefined, b: FieldValue<Wording> | undefined): boolean =>
  a?.value.wording === b?.value.wording;

/**
 * Groups days, in order of time, by the title that their sources have: a dispatch of one day has not the words of another, and a
 * day whose source has no title has none.
 */
export const groupDaysByTitle = (
  membership: Membership,
  values: readonly FieldValue<string>[],
  isQuotable: IsQuotable,
): readonly TitledDays[] => {
  const groups: TitledDays[] = [];
  for (const day of values.toSorted((a, b) => compareDates(a.value, b.value))) {
    const title = findTitle(membership, listDayReports(membership, day), isQuotable);
    const last = groups.at(-1);
    if (last && isSameTitle(last.title, title)) groups[groups.length - 1] = { ...last, days: [...last.days, day] };
    else groups.push({ title, days: [day], silences: [] });
  }
  return groups;
};

/** Lists the titles of sources that are said not to state the day. */
export const listDaylessTitles = (membership: Membership, isQuotable: IsQuotable): readonly TitledDays[] =>
  Object.entries(membership.attested ?? {}).flatMap(([key, fact]) => {
    const title = fact.basis === "not-stated" ? findTitle(membership, listReports(fact), isQuotable) : undefined;
    return title ? [{ title, days: [], silences: [createSupport(membership, `/attested/${key}`, fact.basis)] }] : [];
  });

/** Finds the firmest title, whatever its day. */
export const findFirmestTitle = (membership: Membership, isQuotable: IsQuotable): FieldValue<Wording> | undefined =>
  readTitles(membership, membership.title, isQuotable);
