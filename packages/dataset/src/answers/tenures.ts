import { getDateRange, memberships, type Membership, type Reference } from "../index.ts";
import { assertRecords } from "./assert-records.ts";
import {
  createItem,
  createPhrase,
  formatTemplate,
  joinPhrases,
  type AnswerItem,
  type Phrase,
  type Words,
} from "./claim.ts";
import { compareDates, describeDate, getOverlap, readDates } from "./dates.ts";
import { describeValue, readField, type FieldValue } from "./fields.ts";
import { findBelonging, getLabel } from "./parties.ts";

/**
 * What the record shows of a tenure on a day.
 *
 * - `attested`: a source shows it on that very day.
 * - `in-term`: the day lies in a term that a source gives, with its end.
 * - `between`: sources show it before and after that day.
 * - `open-term`: it began before that day, and the record knows no end of it.
 * - `possibly`: a source shows it on a day that may be this one, such as a day in its month.
 */
export type TenureOnDay = "attested" | "in-term" | "between" | "open-term" | "possibly";

/** That somebody holds a post or membership. The sentence has the title as printed, the days and the term that are known. */
export interface Tenure extends AnswerItem {
  /** The record of the tenure. */
  readonly membership: Reference<"membership">;
  /** Who: a person, or a state or body. */
  readonly holder: string | undefined;
  /** The post; undefined if the texts leave it open and no page gives it. */
  readonly post: Reference<"post"> | undefined;
  /** The body or mechanism that it belongs to. */
  readonly organization: string | undefined;
  /** The titles as printed, in the language of their source. */
  readonly titles: readonly string[];
  /** What the record shows for the day that was asked for; undefined if none was. */
  readonly onDay: TenureOnDay | undefined;
}

/** On which day. */
export interface TenureOptions {
  /** Only tenures that the record shows on this date (EDTF). Without it, all. */
  readonly on?: string;
}

/** Whether a date means this whole day or period: a month that names some day of it does not. */
const hasMeaning = (date: string, day: string): boolean => {
  const [range, asked] = [getDateRange(date), getDateRange(day)];
  if (range.earliest === undefined || range.latest === undefined) return false;
  const isSame = range.earliest === asked.earliest && range.latest === asked.latest;
  return isSame || (date.includes("/") && getOverlap(day, range) === "surely");
};

interface TenureReading {
  readonly type: TenureOnDay;
  readonly values: readonly FieldValue<string>[];
}

const isBefore = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a < b;

/** Whether a date is marked as uncertain or approximate (EDTF). */
const isDoubtful = (date: string): boolean => /[?~%]/.test(date);

/** Finds what shows that a tenure holds on a day; undefined if nothing does. */
const findDayReading = (membership: Membership, day: string): TenureReading | undefined => {
  const bounds = getDateRange(day);
  const attested = readDates(membership, "/attested", membership.attested).values;
  const terms = readDates(membership, "/period", membership.period).values;
  const exact = attested.find(({ value }) => !isDoubtful(value) && hasMeaning(value, day));
  if (exact) return { type: "attested", values: [exact] };
  const term = terms.find(({ value }) => getDateRange(value).latest !== undefined && hasMeaning(value, day));
  if (term) return { type: "in-term", values: [term] };
  const earlier = [...attested, ...terms].find(({ value }) => isBefore(getDateRange(value).earliest, bounds.earliest));
  const later = attested.find(({ value }) => isBefore(bounds.latest, getDateRange(value).earliest));
  if (earlier && later) return { type: "between", values: [earlier, later] };
  const open = terms.find(
    ({ value }) => isBefore(getDateRange(value).earliest, bounds.earliest) && getDateRange(value).latest === undefined,
  );
  if (open) return { type: "open-term", values: [open] };
  const possible = attested.find(({ value }) => getOverlap(value, bounds) !== "no");
  return possible && { type: "possibly", values: [possible] };
};

/** The wording in its own language, in both sentences. */
const describeTitles = (membership: Membership): Phrase | undefined => {
  const { values } = readField(membership, "/title", membership.title);
  // One firm title says enough: what cited pages print in other languages is in the record.
  const [title] = values;
  return title && describeValue(title, ({ wording }) => ({ en: `“${wording}”`, fr: `« ${wording} »` }));
};

const describePost = (membership: Membership): Phrase | undefined => {
  const post = readField(membership, "/post", membership.post);
  const [value] = post.values;
  if (value) return describeValue(value, getLabel);
  const silence =
    post.silences.length > 0
      ? createPhrase({ en: "post not stated", fr: "fonction non énoncée" }, post.silences)
      : undefined;
  const organization = readField(membership, "/organization", membership.organization).values[0];
  return joinPhrases([silence, organization && describeValue(organization, getLabel)]);
};

/** What is said of a tenure on the day that was asked for. */
const dayTemplates: { readonly [type in TenureOnDay]: Words } = {
  attested: { en: "attested on that day: {dates}", fr: "attesté ce jour-là : {dates}" },
  "in-term": { en: "the day lies in the term: {dates}", fr: "le jour est dans la période : {dates}" },
  between: {
    en: "attested before and after that day, not on it: {dates}",
    fr: "attesté avant et après ce jour, non ce jour même : {dates}",
  },
  "open-term": {
    en: "begun before that day, no end in the record: {dates}",
    fr: "commencé avant ce jour, sans fin dans la base : {dates}",
  },
  possibly: {
    en: "attested on a day that may be this one: {dates}",
    fr: "attesté un jour qui peut être celui-là : {dates}",
  },
};

/** Describes the dates of a tenure in the order of time; none if there are none. */
const describeTenureDates = (values: readonly FieldValue<string>[], template: Words): Phrase[] =>
  values.length === 0
    ? []
    : [
        formatTemplate(template, {
          dates: joinPhrases(values.toSorted((a, b) => compareDates(a.value, b.value)).map(describeDate), "; "),
        }),
      ];

/** The days and the term that are known, or what shows the tenure on the day that was asked for. */
const describeDays = (membership: Membership, reading: TenureReading | undefined): Phrase[] => {
  if (reading) return describeTenureDates(reading.values, dayTemplates[reading.type]);
  const { values } = readDates(membership, "/attested", membership.attested);
  const terms = readDates(membership, "/period", membership.period).values;
  return [
    ...describeTenureDates(values, { en: "attested: {dates}", fr: "attesté : {dates}" }),
    ...describeTenureDates(terms, { en: "term: {dates}", fr: "période : {dates}" }),
  ];
};

/** Makes the tenure that a membership is; none if the record does not show it on the day that is asked for. */
const createTenure = (membership: Membership, day: string | undefined): Tenure[] => {
  const reading = day === undefined ? undefined : findDayReading(membership, day);
  if (day !== undefined && !reading) return [];
  const holder = readField(membership, "/member", membership.member).values[0];
  const who = holder ? describeValue(holder, getLabel) : createPhrase(membership.label);
  const what = joinPhrases([describePost(membership), describeTitles(membership)]);
  const details = joinPhrases([what, ...describeDays(membership, reading)], "; ");
  const sentence = formatTemplate({ en: "{who}: {details}", fr: "{who} : {details}" }, { who, details });
  return [
    {
      ...createItem(sentence),
      membership: `membership/${membership.id}`,
      holder: holder?.value,
      post: readField(membership, "/post", membership.post).values[0]?.value,
      organization: readField(membership, "/organization", membership.organization).values[0]?.value,
      titles: readField(membership, "/title", membership.title).values.map(({ value }) => value.wording),
      onDay: reading?.type,
    },
  ];
};

/**
 * Lists the posts that a person holds, and the memberships of a state or body, with the titles as printed.
 *
 * @param holder - The person, state or body.
 * @param options - On which day.
 * @returns The tenures, by id.
 * @throws RangeError if there is no such record, or if `on` is not a date.
 * @example
 * listPosts("person/hoang-xuan-chien", { on: "2024-02-27" }).map(({ post, onDay }) => [post, onDay]); // => [["post/deputy-minister-of-national-defence-viet-nam", "attested"]]
 */
export const listPosts = (
  holder: Reference<"person" | "organization">,
  options: TenureOptions = {},
): readonly Tenure[] => {
  assertRecords(holder);
  return memberships
    .filter((membership) =>
      readField(membership, "/member", membership.member).values.some(({ value }) => value === holder),
    )
    .flatMap((membership) => createTenure(membership, options.on));
};

/**
 * Lists who holds a post, or the posts of a body and of those that are part of it, or has a role in a mechanism.
 *
 * @param reference - The post, body or mechanism.
 * @param options - On which day.
 * @returns The tenures, by id.
 * @throws RangeError if there is no such record, or if `on` is not a date.
 * @example
 * listHolders("post/minister-of-defense-japan").map(({ holder }) => holder); // => ["person/kono-taro"]
 */
export const listHolders = (
  reference: Reference<"post" | "organization" | "mechanism">,
  options: TenureOptions = {},
): readonly Tenure[] => {
  assertRecords(reference);
  return memberships
    .filter((membership) =>
      [
        ...readField<string>(membership, "/post", membership.post).values,
        ...readField<string>(membership, "/organization", membership.organization).values,
      ].some(({ value }) => findBelonging(value, reference) !== undefined),
    )
    .flatMap((membership) => createTenure(membership, options.on));
};
