import { compareDates } from "../index.ts";
import type { Membership } from "../index.ts";
import {
  addSupports,
  basisOrder,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  joinWords,
  type Phrase,
  type Words,
} from "./claim.ts";
import { isRougherDate, readDates } from "./dates.ts";
import { describeBasis, readField, type FieldValue } from "./fields.ts";
import { formatWhen } from "./grammar/date-words.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { getName, isEnglishPlural, isFrenchPlural } from "./names.ts";
import type { NotedPart } from "./notes.ts";
import type { NotedSentence } from "./noted-sentence.ts";
import { describeSourced, type SourcedPart } from "./sourced-words.ts";
import { describeRole, findFeminine, getHolderTitle } from "./tenure-roles.ts";
import { selectTitles } from "./tenure-titles.ts";
import type { TenureOnDay, TenureReading } from "./tenure-days.ts";

const formatDateWhen = (date: string): Words => ({ en: formatWhen(date, "en"), fr: formatWhen(date, "fr") });

const formatQuote = ({ wording }: { readonly wording: string }): Words => ({
  en: `“${wording}”`,
  fr: `« ${wording} »`,
});

/** The longest title that a sentence quotes unasked. */
const longestTitle = 60;

/** As what the record shows somebody: “as Deputy Minister …”, “as co-chair of …”, “in UNMISS”. */
const buildCapacity = (
  membership: Membership,
  hasTitle: boolean,
  days: readonly FieldValue<string>[],
): NotedSentence => {
  const post = readField(membership, "/post", membership.post);
  const [postValue] = post.values;
  const body = readField<string>(membership, "/organization", membership.organization).values[0];
  // A long title is quoted where it is asked for; without a body it is all that there is.
  const title = readField(membership, "/title", selectTitles(membership, days)).values.find(
    ({ value }) => hasTitle || !body || value.wording.length < longestTitle,
  );
  const titlePart: readonly NotedPart[] =
    title && (hasTitle || !postValue) ? [{ field: "title", values: [title] }] : [];
  if (postValue) {
    const holder = readField<string>(membership, "/member", membership.member).values[0]?.value;
    const { en, fr } = getHolderTitle(postValue.value, holder);
    const feminine = findFeminine(holder);
    const quote = title && formatQuote(title.value);
    // The French title may be the name of the post.
    const isSame = title?.value.wording.toLowerCase() === fr.toLowerCase();
    const words =
      hasTitle && quote
        ? { en: `, in the words ${quote.en},`, fr: isSame ? "" : `, dans les termes ${quote.fr},` }
        : { en: "", fr: "" };
    return {
      phrase: createPhrase({ en: `as ${en}${words.en}`, fr: `comme ${fr}${words.fr}` }, [
        ...postValue.supports,
        ...(hasTitle ? (title?.supports ?? []) : []),
        ...(feminine?.supports ?? []),
      ]),
      noted: [
        { field: "post", values: [postValue] },
        ...titlePart,
        { field: "feminine", values: feminine ? [feminine] : [] },
      ],
    };
  }
  const role = readField<string>(membership, "/role", membership.role).values.find(({ value }) => value !== "holder");
  return {
    phrase: role
      ? createPhrase(describeRole(membership, role.value, body?.value), [...role.supports, ...(body?.supports ?? [])])
      : joinPhrases([describeTitle(title), describeBody(body)], " "),
    noted: [
      { field: "post", silences: post.silences },
      ...(role ? [{ field: "role" as const, values: [role] }] : titlePart),
      { field: "body", values: body ? [body] : [] },
    ],
  };
};

const describeTitle = (title: FieldValue<{ readonly wording: string }> | undefined): Phrase | undefined => {
  const quote = title && formatQuote(title.value);
  return quote && createPhrase({ en: `as ${quote.en}`, fr: `comme ${quote.fr}` }, title.supports);
};

const describeBody = (body: FieldValue<string> | undefined): Phrase | undefined => {
  if (!body) return undefined;
  const { en, fr } = getName(body.value);
  return createPhrase({ en: `in ${en}`, fr: addFrenchPreposition("à", fr) }, body.supports);
};

const toOrder = (values: readonly FieldValue<string>[]): readonly FieldValue<string>[] =>
  values.toSorted((a, b) => compareDates(a.value, b.value));

const getSource = (value: FieldValue<string>): Phrase | undefined =>
  value.basis === "external" ? describeBasis(value) : undefined;

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

/** The days in order of time: “in June 2023 according to Ngày Nay and on 27 February 2024”. */
const describeAttested = (values: readonly FieldValue<string>[]): SourcedPart | undefined => {
  const runs = splitBySource(toOrder(values));
  if (runs.length < 2) return describeSourced("date", toOrder(values), formatDateWhen);
  const phrases = runs.map((run) => {
    const [first] = run;
    const days = joinPhraseList(run.map(({ value, supports }) => createPhrase(formatDateWhen(value), supports)));
    return joinPhrases([days, first && getSource(first)], " ");
  });
  const ofText = values.filter(({ basis }) => basis !== "external");
  return { phrase: joinPhraseList(phrases), noted: { field: "date", values: ofText }, hasSource: true };
};

/** The days before and after another one, in order, each with its source. */
const describeEach = (values: readonly FieldValue<string>[]): SourcedPart => ({
  phrase: joinPhraseList(
    toOrder(values).map((value) =>
      joinPhrases([createPhrase(formatDateWhen(value.value), value.supports), describeBasis(value)]),
    ),
  ),
  noted: { field: "date" },
});

const isPeriod = (date: string): boolean => date.includes("/");

/** The term, as a clause of its own: “the term runs from March 2009 to June 2021”. */
const describeTerm = (values: readonly FieldValue<string>[]): SourcedPart | undefined => {
  const part = describeSourced("term", toOrder(values), formatDateWhen);
  const [verb, verbe] = values.some(({ value }) => isPeriod(value)) ? ["runs", "court"] : ["falls", "se situe"];
  return (
    part && {
      ...part,
      phrase: joinPhrases([createPhrase({ en: `the term ${verb}`, fr: `le mandat ${verbe}` }), part.phrase], " "),
    }
  );
};

/** What the record shows for the day that is asked for. */
const dayTemplates: { readonly [type in TenureOnDay]: Words } = {
  attested: { en: "{dates}", fr: "{dates}" },
  "in-term": {
    en: "; that day lies in the term, which runs {dates}",
    fr: "; ce jour est dans le mandat, qui court {dates}",
  },
  between: {
    en: "before and after that day – {dates} – but not on it",
    fr: "avant et après ce jour – {dates} –, mais non ce jour même",
  },
  "open-term": {
    en: "; the term began before that day, and runs {dates}",
    fr: "; le mandat a commencé avant ce jour, et court {dates}",
  },
  possibly: { en: "on a date that may be that day, {dates}", fr: "à une date qui peut être ce jour, {dates}" },
};

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

/** Builds as what somebody appears, and when, without saying who. */
export const buildAppearance = (membership: Membership, details: TenureDetails): NotedSentence => {
  const { reading, hasTitle = false, isBrief = false, hasNoDays = false } = details;
  const values = reading ? reading.values : listAttested(membership, isBrief);
  const capacity = buildCapacity(membership, hasTitle, reading ? values : []);
  const describe = reading?.type === "between" ? describeEach : describeAttested;
  const dates = hasNoDays ? undefined : describe(values);
  const template = reading ? dayTemplates[reading.type] : { en: "{dates}", fr: "{dates}" };
  const when = dates && formatTemplate(template, { dates: dates.phrase });
  return {
    phrase: removeDoubleComma(joinWords([capacity.phrase, when])),
    noted: [...capacity.noted, ...(dates ? [dates.noted] : [])],
  };
};

/** A comma after the quoted title, and none before a semicolon or at the end. */
const removeDoubleComma = ({ en, fr, supports }: Phrase): Phrase =>
  createPhrase(
    {
      en: en.replace(/,? ;|,$/u, (end) => end.slice(-1).replace(",", "")),
      fr: fr.replace(/, ;|,$/u, (end) => (end === "," ? "" : " ;")),
    },
    supports,
  );

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
