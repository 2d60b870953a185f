import { compareDates, type Membership } from "../index.ts";
import {
  addSupports,
  basisOrder,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  joinWords,
  type Words,
} from "./claim.ts";
import { isRougherDate, readDates } from "./dates.ts";
import { readField, type FieldValue } from "./fields.ts";
import { getName, isEnglishPlural, isFrenchPlural } from "./names.ts";
import type { NotedSentence } from "./noted-sentence.ts";
import { describeSourced, type SourcedPart } from "./sourced-words.ts";
import { addTitle, buildCapacity, describeTitle, type Capacity } from "./tenure-capacities.ts";
import { describeDays, describeTitledDays, formatDateWhen } from "./tenure-day-phrases.ts";
import type { TenureOnDay, TenureReading } from "./tenure-days.ts";
import { findFirmestTitle, groupDaysByTitle, listDaylessTitles, type TitledDays } from "./tenure-titles.ts";

const isPeriod = (date: string): boolean => date.includes("/");

/** The term, as a clause of its own: “the term runs from March 2009 to June 2021”. */
const describeTerm = (values: readonly FieldValue<string>[]): SourcedPart | undefined => {
  const inOrder = values.toSorted((a, b) => compareDates(a.value, b.value));
  const part = describeSourced("term", inOrder, formatDateWhen);
  const [verb, verbe] = values.some(({ value }) => isPeriod(value)) ? ["runs", "court"] : ["falls", "se situe"];
  return (
    part && {
      ...part,
      phrase: joinPhrases([createPhrase({ en: `the term ${verb}`, fr: `le mandat ${verbe}` }), part.phrase], " "),
    }
  );
};

/** What the record shows for the day that is asked for. Of a term it is a clause of its own. */
const dayTemplates: { readonly [type in TenureOnDay]: Words } = {
  attested: { en: "{dates}", fr: "{dates}" },
  "in-term": {
    en: "that day lies in the term, which runs {dates}",
    fr: "ce jour est dans le mandat, qui court {dates}",
  },
  between: {
    en: "before and after that day – {dates} – but not on it",
    fr: "avant et après ce jour – {dates} –, mais non ce jour même",
  },
  "open-term": {
    en: "the term began before that day, and runs {dates}",
    fr: "le mandat a commencé avant ce jour, et court {dates}",
  },
  possibly: { en: "on a date that may be that day, {dates}", fr: "à une date qui peut être ce jour, {dates}" },
};

const isClause = (type: TenureOnDay): boolean => type === "in-term" || type === "open-term";

/** What to say of a tenure besides the capacity. */
export interface TenureDetails {
  /** What shows it on the day that is asked for; without it, all its days and its term. */
  readonly reading?: TenureReading | undefined;
  /** Whether the title is quoted as printed. */
  readonly hasTitle?: boolean;
  /** Only the days that dispatches show, if there are any. */
  readonly isBrief?: boolean;
  /** No days. */
  readonly hasNoDays?: boolean;
}

/** Whether a day is known as well as a rough date that it lies in, which then adds nothing: “… or earlier”. */
const isDayIn = (day: FieldValue<string>, rough: FieldValue<string>): boolean =>
  day !== rough &&
  !rough.value.includes("/") &&
  isRougherDate(rough, day) &&
  basisOrder.indexOf(day.basis) <= basisOrder.indexOf(rough.basis);

const listAttested = (membership: Membership, isBrief: boolean): readonly FieldValue<string>[] => {
  const { values } = readDates(membership, "/attested", membership.attested);
  const days = values.filter((value) => !values.some((other) => isDayIn(other, value)));
  const ofText = days.filter(({ basis }) => basis !== "external");
  return isBrief && ofText.length > 0 ? ofText : days;
};

/** The days that a sentence shows, with the words of their sources. */
const listTitledDays = (
  membership: Membership,
  { reading, isBrief = false, hasNoDays = false }: TenureDetails,
  { isQuotable }: Capacity,
): readonly TitledDays[] => {
  if (reading) return groupDaysByTitle(membership, reading.values, isQuotable);
  const days = groupDaysByTitle(membership, listAttested(membership, isBrief || hasNoDays), isQuotable);
  const groups = isBrief || hasNoDays ? days : [...days, ...listDaylessTitles(membership, isQuotable)];
  return groups.length > 0 ? groups : [{ title: findFirmestTitle(membership, isQuotable), days: [], silences: [] }];
};

/** Builds as what somebody appears, and when, if all days have the same words, or none. */
const buildPlainAppearance = (
  capacity: Capacity,
  { title, days }: Pick<TitledDays, "title" | "days">,
  type: TenureOnDay,
): NotedSentence => {
  const dates = describeDays(days);
  const when = dates && formatTemplate(dayTemplates[type], { dates: dates.phrase });
  const what = title ? addTitle(capacity, title, when !== undefined && !isClause(type)) : capacity.phrase;
  return {
    phrase: isClause(type) ? joinPhrases([what, when], "; ") : joinWords([what, when]),
    noted: [
      ...capacity.noted,
      ...(title ? [{ field: "title" as const, values: [title] }] : []),
      ...(dates?.noted ?? []),
    ],
  };
};

/** Builds as what somebody appears, and when, with the words that each day has. */
const buildTitledAppearance = (capacity: Capacity, groups: readonly TitledDays[], type: TenureOnDay): NotedSentence => {
  const parts = groups.map((group) =>
    describeTitledDays(group, (title) => describeTitle(capacity, title, false), capacity.hasPost),
  );
  const phrases = parts.map(({ phrase }) => phrase);
  const when = formatTemplate(dayTemplates[type], { dates: joinPhrases(phrases, "; ") });
  const hasComma = type === "attested" && capacity.hasPost && groups[0]?.title !== undefined;
  return {
    phrase: hasComma ? joinPhrases([capacity.phrase, when]) : joinWords([capacity.phrase, when]),
    noted: [...capacity.noted, ...parts.flatMap(({ noted }) => noted)],
  };
};

/** Builds as what somebody appears, and when, without saying who. */
export const buildAppearance = (membership: Membership, details: TenureDetails): NotedSentence => {
  const { reading, hasTitle = false, hasNoDays = false } = details;
  const capacity = buildCapacity(membership, hasTitle);
  const groups = listTitledDays(membership, details, capacity);
  const type = reading?.type ?? "attested";
  const [first] = groups;
  if (hasNoDays) return buildPlainAppearance(capacity, { title: first?.title, days: [] }, type);
  const isPlain = first && groups.length === 1 && first.silences.length === 0;
  return isPlain ? buildPlainAppearance(capacity, first, type) : buildTitledAppearance(capacity, groups, type);
};

/** Builds that somebody appears in several capacities. */
export const buildAppearances = (
  holder: FieldValue<string> | undefined,
  label: Words,
  appearances: readonly NotedSentence[],
): NotedSentence => {
  const who = holder ? getName(holder.value) : label;
  const [verb, verbe] = [
    isEnglishPlural(who.en) ? "appear" : "appears",
    isFrenchPlural(who.fr) ? "apparaissent" : "apparaît",
  ];
  const what = joinPhraseList(appearances.map(({ phrase }) => phrase));
  return {
    phrase: addSupports(
      formatTemplate({ en: `${who.en} ${verb} {what}`, fr: `${who.fr} ${verbe} {what}` }, { what }),
      holder?.supports ?? [],
    ),
    noted: [{ field: "holder", values: holder ? [holder] : [] }, ...appearances.flatMap(({ noted }) => noted)],
  };
};

/** Builds the sentence on a tenure: who appears as what, on which days, and in which term. */
export const buildTenureSentence = (membership: Membership, details: TenureDetails): NotedSentence => {
  const holder = readField<string>(membership, "/member", membership.member).values[0];
  const sentence = buildAppearances(holder, membership.label, [buildAppearance(membership, details)]);
  if (details.reading || details.isBrief) return sentence;
  const term = describeTerm(readDates(membership, "/period", membership.period).values);
  return {
    phrase: joinPhrases([sentence.phrase, term?.phrase], "; "),
    noted: [...sentence.noted, ...(term ? [term.noted] : [])],
  };
};
