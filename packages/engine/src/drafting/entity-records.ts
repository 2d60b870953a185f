import type { RecordOf } from "../corpus/index.ts";
import { factIn } from "./facts.ts";
import { freshIds, kebab } from "./ids.ts";
import type { NewBody } from "./new-bodies.ts";
import { namesOf } from "./new-person-names.ts";
import type { NewPerson } from "./new-people.ts";
import type { NewPlace } from "./new-places.ts";
import type { Reading } from "./reading.ts";

const drafted = { state: "drafted" } as const;

/** What an entity is called until somebody has decided: its printed name, in both languages. */
const called = (name: string) => ({ en: name, fr: name });

/** A label is one line of composed letters, whatever the text has. */
const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").normalize("NFC");

/** A record for each new person, to be looked at by somebody. */
export const peopleRecords = (
  reading: Reading,
  people: readonly NewPerson[],
): ReadonlyMap<NewPerson, RecordOf<"person">> => {
  const fresh = freshIds(reading, "person");
  return new Map(
    people.map((person): [NewPerson, RecordOf<"person">] => {
      const printed = reading.quote(person.name);
      const rank = person.rank;
      return [
        person,
        {
          kind: "person",
          id: fresh(kebab(printed), person.name),
          label: called(oneLine(printed)),
          review: drafted,
          names: namesOf(reading, person),
          ...(rank
            ? {
                ranks: factIn(reading, "printed", "stated", { wording: reading.quote(rank), language: "fr" }, [
                  { key: "words", at: { start: rank.start, end: person.name.end } },
                ]),
              }
            : {}),
        },
      ];
    }),
  );
};

/** A record for each new body. */
export const bodyRecords = (reading: Reading, bodies: readonly NewBody[]): RecordOf<"organization">[] => {
  const fresh = freshIds(reading, "organization");
  return bodies.map(({ name, acronym }) => {
    const printed = reading.quote(name);
    return {
      kind: "organization",
      id: fresh(kebab(printed), name),
      label: called(oneLine(printed)),
      review: drafted,
      names: {
        ...factIn(reading, "printed", "stated", { name: printed, language: "fr", form: "full" as const }, [
          { key: "words", at: name },
        ]),
        ...(acronym
          ? factIn(
              reading,
              "acronym",
              "stated",
              { name: reading.quote(acronym), language: "fr", form: "acronym" as const },
              [{ key: "words", at: acronym }],
            )
          : {}),
      },
    };
  });
};

/** A record for each new place. */
export const placeRecords = (reading: Reading, places: readonly NewPlace[]): RecordOf<"place">[] => {
  const fresh = freshIds(reading, "place");
  return places.map(({ name }) => {
    const printed = reading.quote(name);
    return {
      kind: "place",
      id: fresh(kebab(printed), name),
      label: called(oneLine(printed)),
      review: drafted,
      names: factIn(reading, "printed", "stated", { name: printed, language: "fr", form: "full" as const }, [
        { key: "words", at: name },
      ]),
    };
  });
};
