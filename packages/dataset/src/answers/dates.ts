import { getDateRange, type AnyRecord, type DateRange, type FactsByKey } from "../index.ts";
import { addNotes, createPhrase, joinPhrases, type Phrase, type Words } from "./claim.ts";
import { describeBasis, readField, type FieldReading, type FieldValue } from "./fields.ts";
import { formatDateWords } from "./grammar/date-words.ts";

/** The dates that the record has for something, the one to go by first. */
export type DateReading = FieldReading<string>;

const isClosed = ({ earliest, latest }: DateRange): boolean => earliest !== undefined && latest !== undefined;

/** Whether a range lies in another one, whose open sides have no limit. */
const isWithinRange = (inner: DateRange, outer: DateRange): boolean =>
  isClosed(inner) &&
  (outer.earliest === undefined || (inner.earliest ?? "") >= outer.earliest) &&
  (outer.latest === undefined || (inner.latest ?? "") <= outer.latest);

const isDay = ({ earliest, latest }: DateRange): boolean => earliest !== undefined && earliest === latest;

/** Whether a date is marked as uncertain or approximate (EDTF). */
export const isUncertain = (date: string): boolean => /[?~%]/.test(date);

/** Whether a date is an interval without an end, or without a beginning. */
const isOpenInterval = (date: string): boolean => date.includes("/") && !isClosed(getDateRange(date));

/** Whether a date may be the end of an open interval: it limits that, and is no date to go by. */
export const isLimit = (limit: FieldValue<string>, { value }: FieldValue<string>): boolean =>
  isOpenInterval(value) && isUncertain(limit.value) && isWithinRange(getDateRange(limit.value), getDateRange(value));

/**
 * Selects the date to go by: the firmest; of equally firm ones, the day. An interval without an end gives way to a closed one
 * that agrees with it, whoever says so: the event would seem to go on for ever.
 */
const selectLeadingDate = (values: readonly FieldValue<string>[]): FieldValue<string> | undefined => {
  const [firmest] = values;
  if (!firmest) return undefined;
  const day = values.find(({ value, basis }) => basis === firmest.basis && isDay(getDateRange(value)));
  const leading = day ?? firmest;
  if (!isOpenInterval(leading.value)) return leading;
  const range = getDateRange(leading.value);
  return values.find(({ value }) => !isUncertain(value) && isWithinRange(getDateRange(value), range)) ?? leading;
};

/** Reads a field of dates. */
export const readDates = (record: AnyRecord, pointer: string, facts: FactsByKey<string> | undefined): DateReading => {
  const { values, silences } = readField(record, pointer, facts);
  const leading = selectLeadingDate(values);
  return { values: leading ? [leading, ...values.filter((value) => value !== leading)] : [], silences };
};

const toWords = (date: string) => ({ en: formatDateWords(date, "en"), fr: formatDateWords(date, "fr") });

/** A month adds nothing to a day in it; a day of a cited page adds to the month of a dispatch. */
export const isRougherDate = (other: FieldValue<string>, leading: FieldValue<string>): boolean =>
  isWithinRange(getDateRange(leading.value), getDateRange(other.value));

/** Lists the dates of a reading that say something else than the one to go by, which comes first. */
export const listDistinctDates = ({ values }: DateReading): readonly FieldValue<string>[] => {
  const [leading, ...others] = values;
  return leading
    ? [leading, ...others.filter((other) => !isRougherDate(other, leading) && !isLimit(other, leading))]
    : [];
};

/** Describes the dates of something; undefined if nobody looked for one. */
export const describeDates = (
  reading: DateReading,
  missingWords: Words = { en: "date not stated", fr: "date non énoncée" },
  notes: readonly Phrase[] = [],
): Phrase | undefined => {
  const [leading, ...further] = listDistinctDates(reading);
  const { silences } = reading;
  const silence = silences.length > 0 ? createPhrase(missingWords, silences) : undefined;
  if (!leading) return silence;
  const date = createPhrase(toWords(leading.value), leading.supports);
  // If a dispatch does not give the date, a cited page's date does not replace that fact.
  const missing =
    leading.basis === "external" && silence
      ? createPhrase({ en: "not in the dispatch", fr: "absente de la dépêche" }, silences)
      : undefined;
  const others = further.map((other) =>
    joinPhrases([createPhrase(toWords(other.value), other.supports), describeBasis(other)]),
  );
  return addNotes(date, [describeBasis(leading), ...others, ...notes, missing]);
};
