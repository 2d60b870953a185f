import { find, get, type Dispatch, type Reference, type Statement } from "../index.ts";
import { addNotes, createPhrase, formatTemplate, joinPhrases, type Phrase } from "./claim.ts";
import { describeDates, listDistinctDates, readDates, type DateReading } from "./dates.ts";
import { readEventDates } from "./event-dates.ts";
import { describeBasis, readField, type FieldValue } from "./fields.ts";
import { formatWhen } from "./grammar/date-words.ts";
import { describeReference } from "./parties.ts";

/** What a date is the date of: the event at which something was said, or the publication of the dispatch that reports it. */
export type DateType = "occasion" | "publication";

/** When something was said: the date of the event at which it was said, or else when the dispatch was published. */
export interface StatementDate {
  readonly reading: DateReading;
  readonly dateType: DateType;
}

/** Lists the dispatches whose words a statement rests on. */
export const listDispatches = (statement: Statement): readonly Reference<"dispatch">[] => [
  ...new Set(
    Object.values(statement.content).flatMap(({ evidence }) =>
      Object.values(evidence).flatMap((entry): Reference<"dispatch">[] =>
        entry.kind === "span" ? [`dispatch/${entry.text.slice(0, entry.text.lastIndexOf("/"))}`] : [],
      ),
    ),
  ),
];

/** Finds the event at which something was said. */
export const findOccasion = (statement: Statement) => readField(statement, "/occasion", statement.occasion).values[0];

const readPublication = (dispatch: Dispatch): DateReading => readDates(dispatch, "/published", dispatch.published);

/** Reads when something was said. */
export const readStatementDate = (statement: Statement): StatementDate | undefined => {
  const occasion = findOccasion(statement);
  if (occasion) {
    const event = get(occasion.value);
    const reading = readEventDates(event);
    if (reading.values.length > 0) return { reading, dateType: "occasion" };
  }
  const [reference] = listDispatches(statement);
  const dispatch = reference && find(reference);
  return dispatch && { reading: readPublication(dispatch), dateType: "publication" };
};

/** Returns the leading date on which something was said, and what it is the date of. */
export const getStatementDate = (
  statement: Statement,
): { readonly date: string | undefined; readonly dateType: DateType | undefined } => {
  const said = readStatementDate(statement);
  const date = said?.reading.values[0]?.value;
  return { date, dateType: date === undefined ? undefined : said?.dateType };
};

const toPhrase = ({ value, supports }: FieldValue<string>): Phrase =>
  createPhrase({ en: formatWhen(value, "en"), fr: formatWhen(value, "fr") }, supports);

/** Describes in which dispatch something is reported: “in a dispatch published in February 2024 (perhaps on …)”. */
const describePublication = (reading: DateReading | undefined): Phrase => {
  const [leading, ...others] = reading ? listDistinctDates(reading) : [];
  if (!leading)
    return createPhrase({ en: "in a dispatch without a date", fr: "dans une dépêche sans date" }, reading?.silences);
  const when = { when: toPhrase(leading) };
  return addNotes(
    formatTemplate({ en: "in a dispatch published {when}", fr: "dans une dépêche publiée {when}" }, when),
    [describeBasis(leading), ...others.map((other) => joinPhrases([toPhrase(other), describeBasis(other)]))],
  );
};

/** Describes when, and at what event, something was said, for a line: “10th … Dialogue (implied), 27 February 2024”. */
export const describeOccasion = (statement: Statement): Phrase => {
  const occasion = findOccasion(statement);
  const date = readStatementDate(statement);
  const when = (date && describeDates(date.reading)) ?? createPhrase({ en: "date not stated", fr: "date non énoncée" });
  if (!occasion) return describePublication(date?.reading);
  const event = describeReference(occasion);
  return date?.dateType === "occasion"
    ? joinPhrases([event, when])
    : formatTemplate({ en: "{event}; dispatch of {when}", fr: "{event} ; dépêche : {when}" }, { event, when });
};
