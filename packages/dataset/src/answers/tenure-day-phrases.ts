import {
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  joinWords,
  type Phrase,
  type Words,
} from "./claim.ts";
import { describeBasis, isExternal, type FieldValue } from "./fields.ts";
import { formatWhen } from "./grammar/date-words.ts";
import type { NotedPart } from "./notes.ts";
import { describeSourced } from "./sourced-words.ts";
import type { TitledDays } from "./tenure-titles.ts";

/** Words on the days of a tenure, with what a note has to say of them. */
export interface DaysPart {
  readonly phrase: Phrase;
  readonly noted: readonly NotedPart[];
}

export const formatDateWhen = (date: string): Words => ({ en: formatWhen(date, "en"), fr: formatWhen(date, "fr") });

const getSource = (value: FieldValue<unknown>): Phrase | undefined =>
  isExternal(value) ? describeBasis(value) : undefined;

/** Splits values where the source changes. */
const splitBySource = (values: readonly FieldValue<string>[]): readonly (readonly FieldValue<string>[])[] => {
  const runs: FieldValue<string>[][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last && first && getSource(first)?.en === getSource(value)?.en) last.push(value);
    else runs.push([value]);
  }
  return runs;
};

const listDays = (run: readonly FieldValue<string>[]): Phrase =>
  joinPhraseList(run.map(({ value, supports }) => createPhrase(formatDateWhen(value), supports)));

const addSource = (days: Phrase, source: Phrase | undefined, template: Words): Phrase =>
  source ? formatTemplate(template, { days, source }) : days;

/** Days in order of time, each with its source: “in June 2023 according to Ngày Nay and on 27 February 2024”. */
const describeEach = (values: readonly FieldValue<string>[]): DaysPart => {
  const runs = splitBySource(values);
  const phrases = runs.map((run) => {
    const days = listDays(run);
    const comma = days.en.includes(",") ? "," : "";
    // A French comma before the source of one of several days would look like one of the list.
    const template = { en: `{days}${comma} {source}`, fr: `{days}${runs.length > 1 ? comma : ","} {source}` };
    return addSource(days, run[0] && getSource(run[0]), template);
  });
  return {
    phrase: joinPhraseList(phrases),
    noted: [{ field: "date", values: values.filter((value) => !isExternal(value)) }],
  };
};

/** Describes days that are all that a sentence has: if they have one source, the note names it. */
export const describeDays = (values: readonly FieldValue<string>[]): DaysPart | undefined => {
  if (splitBySource(values).length > 1) return describeEach(values);
  const part = describeSourced("date", values, formatDateWhen);
  return part && { phrase: part.phrase, noted: [part.noted] };
};

/** What a note has to say of a title, unless its days name the same source. */
const listTitleParts = ({ title, days }: TitledDays): readonly NotedPart[] => {
  const isNamed = title && days.some((day) => getSource(title)?.en === getSource(day)?.en);
  return title && (!isNamed || !isExternal(title)) ? [{ field: "title", values: [title] }] : [];
};

const dateNotStated: Words = { en: "on a date not stated", fr: "à une date non énoncée" };

/** Describes days with the words of their sources: “in the words “…”, on 27 February 2024”, “as “…” on 21 February 2020”. */
export const describeTitledDays = (
  group: TitledDays,
  describeTitle: (title: NonNullable<TitledDays["title"]>) => Phrase,
  hasComma: boolean,
): DaysPart => {
  const { phrase, noted } =
    group.days.length > 0
      ? describeEach(group.days)
      : { phrase: createPhrase(dateNotStated, group.silences), noted: [] };
  if (!group.title) return { phrase, noted };
  const words = describeTitle(group.title);
  return {
    phrase: hasComma ? joinPhrases([words, phrase]) : joinWords([words, phrase]),
    noted: [...listTitleParts(group), ...noted],
  };
};
