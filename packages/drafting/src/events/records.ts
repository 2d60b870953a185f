import type { RecordOfKind } from "@vnjp/engine/corpus";
import { labelPlaceholder } from "@vnjp/engine/schema";
import { isFullDay } from "../dates/edtf.ts";
import { createFact, createField, createNotStatedFact } from "../records/facts.ts";
import { createIdAllocator, createNameAllocator, toKebabCase } from "../records/ids.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { selectByStart } from "../text/ranges.ts";
import type { DetectedEvent } from "./detected-event.ts";
import { getEventTypeLabel } from "./event-types.ts";

/** Creates the date of an event. Only a date whose numbers the text prints becomes a fact; others become a question. */
const createDateFacts = (
  context: DraftContext,
  record: string,
  { date, undatedRange, isBeginning, status }: DetectedEvent,
) => {
  if (undatedRange) return createNotStatedFact(context, "unsaid", [{ key: "words", at: undatedRange }]);
  if (!date) return {};
  if (date.edtf === undefined || !date.isPrinted || date.edtf.startsWith("X") || date.edtf.includes("{X")) {
    context.addDoubt(
      "events: date",
      `The date of this event is not certain. ${date.doubt ?? "The text does not say it."}`,
      date,
      record,
    );
    return {};
  }
  const quotes = date.parts.map(({ part, at }, index) => ({
    key: index === 0 ? "words" : `${part}-${index}`,
    at,
    ...(date.parts.length === 1 ? {} : { supports: part }),
  }));
  const key = /^[[]/.test(date.edtf)
    ? "bound"
    : date.edtf.length === 7
      ? "month"
      : date.edtf.length === 4
        ? "year"
        : "day";
  // An event that began on a day and is ongoing has an unknown end.
  const isOpen = status === "ongoing" && isBeginning && key === "day" && !date.edtf.includes("/");
  return createFact(context, key, date.isImplied ? "implied" : "stated", `${date.edtf}${isOpen ? "/" : ""}`, quotes);
};

/** The roles of the people before a verb and after it. */
interface RoleRow {
  readonly verb: RegExp;
  readonly before: string;
  readonly after: string;
}

const roleRows: readonly RoleRow[] = [
  { verb: /co-?preside/, before: "co-chair", after: "co-chair" },
  { verb: /recu|accueilli/, before: "host", after: "visitor" },
];

/** Creates the participants: the people in the sentence of the event, with their roles if the verb shows them. */
const createParticipants = (context: DraftContext, event: DetectedEvent, entities: readonly Mention[]) => {
  const { sentence, statusRange } = event;
  const verbText = context.low.slice(statusRange.start, statusRange.end);
  const roleRow = roleRows.find(({ verb }) => verb.test(verbText));
  const inSentence = selectByStart(entities, sentence.start, sentence.end).filter(
    (one) => one.end <= sentence.end && one.ref.startsWith("person/"),
  );
  const allocate = createNameAllocator();
  return Object.fromEntries(
    [...new Map(inSentence.map((one) => [one.ref, one])).values()].flatMap((one) => {
      const who = createFact(context, "named", "stated", { kind: "record" as const, record: one.ref }, [
        { key: "words", at: one },
      ]);
      if (Object.keys(who).length === 0) return [];
      const role = one.end <= statusRange.start ? roleRow?.before : roleRow?.after;
      const roles =
        role === undefined ? {} : createFact(context, role, "stated", role, [{ key: "words", at: statusRange }]);
      return [[allocate(toKebabCase(one.ref.split("/")[1] ?? "")), { who, ...createField("role", roles) }] as const];
    }),
  );
};

/** Creates a record for each event. A person decides which of them become records of the dataset. */
export const createEventRecords = (
  context: DraftContext,
  events: readonly DetectedEvent[],
  entities: readonly Mention[],
): RecordOfKind<"event">[] => {
  const allocate = createIdAllocator(context, "event");
  return events.flatMap((event): RecordOfKind<"event">[] => {
    const { en, fr } = getEventTypeLabel(event.type);
    const type = createFact(context, "words", "stated", event.type, [{ key: "words", at: event.name }]);
    const status = createFact(context, context.id, "stated", event.status, [{ key: "words", at: event.statusRange }]);
    if (Object.keys(type).length === 0 || Object.keys(status).length === 0) return [];
    const day = isFullDay(event.date?.edtf) && event.date?.isPrinted ? event.date.edtf : undefined;
    const id = allocate(day === undefined ? toKebabCase(`${context.id}-${event.type}`) : `${day}-${event.type}`);
    const dateSuffix = day === undefined ? "" : ` (${day})`;
    return [
      {
        kind: "event",
        id,
        label: { en: `${labelPlaceholder.en} ${en}${dateSuffix}`, fr: `${labelPlaceholder.fr} ${fr}${dateSuffix}` },
        type,
        status,
        ...createField("date", createDateFacts(context, `event/${id}`, event)),
        ...(event.place
          ? createField(
              "place",
              createFact(context, "words", "stated", event.place.ref, [{ key: "words", at: event.place }]),
            )
          : {}),
        ...createField("participants", createParticipants(context, event, entities)),
      },
    ];
  });
};
