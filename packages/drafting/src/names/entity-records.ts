import type { RecordOfKind } from "@vnjp/engine/corpus";
import { createFact } from "../records/facts.ts";
import { createIdAllocator, toKebabCase } from "../records/ids.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { NewOrganization } from "./new-organizations.ts";
import type { NewPerson } from "./new-people.ts";
import { createPersonNames } from "./new-person-names.ts";
import type { NewPlace } from "./new-places.ts";

/** Until a person has decided, the label in both languages is the printed name. */
const createLabel = (name: string) => ({ en: name, fr: name });

/** A label is one line of composed letters. */
const toOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").normalize("NFC");

/** Creates a record for each new person. */
export const createPersonRecords = (
  context: DraftContext,
  people: readonly NewPerson[],
): ReadonlyMap<NewPerson, RecordOfKind<"person">> => {
  const allocate = createIdAllocator(context, "person");
  return new Map(
    people.map((person): [NewPerson, RecordOfKind<"person">] => {
      const printed = context.getQuote(person.name);
      const rank = person.rank;
      return [
        person,
        {
          kind: "person",
          id: allocate(toKebabCase(printed), person.name),
          label: createLabel(toOneLine(printed)),
          names: createPersonNames(context, person),
          ...(rank
            ? {
                ranks: createFact(context, "printed", "stated", { wording: context.getQuote(rank), language: "fr" }, [
                  { key: "words", at: { start: rank.start, end: person.name.end } },
                ]),
              }
            : {}),
        },
      ];
    }),
  );
};

/** Creates a record for each new organization. */
export const createOrganizationRecords = (
  context: DraftContext,
  organizations: readonly NewOrganization[],
): RecordOfKind<"organization">[] => {
  const allocate = createIdAllocator(context, "organization");
  return organizations.map(({ name, acronym }) => {
    const printed = context.getQuote(name);
    return {
      kind: "organization",
      id: allocate(toKebabCase(printed), name),
      label: createLabel(toOneLine(printed)),
      names: {
        ...createFact(context, "printed", "stated", { name: printed, language: "fr", form: "full" as const }, [
          { key: "words", at: name },
        ]),
        ...(acronym
          ? createFact(
              context,
              "acronym",
              "stated",
              { name: context.getQuote(acronym), language: "fr", form: "acronym" as const },
              [{ key: "words", at: acronym }],
            )
          : {}),
      },
    };
  });
};

/** Creates a record for each new place. */
export const createPlaceRecords = (context: DraftContext, places: readonly NewPlace[]): RecordOfKind<"place">[] => {
  const allocate = createIdAllocator(context, "place");
  return places.map(({ name }) => {
    const printed = context.getQuote(name);
    return {
      kind: "place",
      id: allocate(toKebabCase(printed), name),
      label: createLabel(toOneLine(printed)),
      names: createFact(context, "printed", "stated", { name: printed, language: "fr", form: "full" as const }, [
        { key: "words", at: name },
      ]),
    };
  });
};
