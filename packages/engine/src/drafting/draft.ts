import { bodyRecords, peopleRecords, placeRecords } from "./entity-records.ts";
import { datesOf, publishedOf } from "./dates.ts";
import { defectsOf } from "./defects.ts";
import { dispatchRecord } from "./dispatch-record.ts";
import type { DatedWords, Draft, DraftInput } from "./draft-types.ts";
import type { DateFound } from "./date-types.ts";
import { eventRecords } from "./event-records.ts";
import { eventsOf } from "./events.ts";
import { headlineOf } from "./headline.ts";
import { two } from "./months.ts";
import { refOf } from "../corpus/index.ts";
import { eachOnce, sentencesOf } from "./sentences.ts";
import { statementRecords } from "./statement-records.ts";
import { statementsOf } from "./statements.ts";
import { mentionsOf } from "./mentions.ts";
import { newBodiesOf } from "./new-bodies.ts";
import { newStatesOf } from "./new-states.ts";
import { newPeopleOf } from "./new-people.ts";
import { newPlacesOf } from "./new-places.ts";
import { askOfCandidates, askOfDispatch } from "./open-questions.ts";
import { properNamesOf } from "./proper-names.ts";
import { read, type Reading } from "./reading.ts";
import { undraftedOf } from "./undrafted.ts";
import { segmentsOf } from "./segments.ts";

const datedWords = (reading: Reading, { edtf, doubt, parts, ...at }: DateFound): DatedWords => ({
  quote: reading.quote(at),
  ...reading.placed(at),
  ...(edtf === undefined ? {} : { edtf }),
  madeOf: Object.fromEntries(parts.map((one) => [one.part, reading.quote(one.at)])),
  ...(doubt === undefined ? {} : { doubt }),
});

/** Makes a draft of a dispatch from its text: what plain rules can see, and what a person still has to decide. */
export const draft = (input: DraftInput): Draft => {
  const reading = read(input);
  const segments = segmentsOf(reading);
  const published = publishedOf(reading, segments);
  const dates = datesOf(reading, published);
  const mentions = mentionsOf(reading);
  const names = properNamesOf(reading);
  const people = newPeopleOf(reading, names, mentions);
  const namedBodies = newBodiesOf(reading, mentions);
  const bodies = [...namedBodies, ...newStatesOf(reading, mentions, namedBodies)];
  const taken = [...people.flatMap(({ places }) => places), ...bodies.map(({ name }) => name)];
  const places = newPlacesOf(reading, names, taken, mentions, segments);
  const personOf = peopleRecords(reading, people);
  const newcomers = people.flatMap((person) =>
    person.places.map((at) => ({ ...at, ref: `person/${personOf.get(person)?.id ?? ""}` })),
  );
  const named = [...mentions, ...newcomers].toSorted((a, b) => a.start - b.start);
  // A headline says shortly what the body tells, and would be told twice.
  const headline = headlineOf(reading, segments);
  const sentences = eachOnce(
    reading,
    sentencesOf(reading, segments).filter(({ segment }) => segment !== headline),
  );
  const month =
    published.year === undefined || published.month === undefined
      ? undefined
      : `${published.year}-${two(published.month)}`;
  const events = eventsOf(reading, sentences, dates, mentions, month);
  const statements = statementsOf(reading, sentences, named);
  const byRef = new Map([...personOf.values()].map((record) => [refOf(record), record]));
  const defects = defectsOf(reading, segments, mentions);
  const placeRecord = placeRecords(reading, places);
  const newPlaces = places.map(({ name }, index) => ({ ...name, ref: `place/${placeRecord[index]?.id ?? ""}` }));
  const address = input.address;
  const dispatch = dispatchRecord(reading, { segments, mentions, newPlaces, defects, published, address });
  const eventCandidates = eventRecords(reading, events, named);
  const statementCandidates = statementRecords(reading, statements, byRef);
  askOfDispatch(reading, dispatch);
  askOfCandidates(reading, eventCandidates, statementCandidates);
  return {
    dispatch,
    candidates: {
      events: eventCandidates,
      statements: statementCandidates,
      people: [...personOf.values()],
      organizations: bodyRecords(reading, bodies),
      places: placeRecord,
    },
    dates: dates.map((date) => datedWords(reading, date)),
    trace: reading.trace,
    doubts: reading.doubts,
    undrafted: undraftedOf(reading, segments),
  };
};
