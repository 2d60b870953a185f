import { drafted } from "../schema/index.ts";
import type { RecordOf } from "../corpus/index.ts";
import { typeNames } from "./event-types.ts";
import type { EventFound } from "./event-found.ts";
import { factIn, field, silenceIn } from "./facts.ts";
import { freshIds, freshNames, kebab } from "./ids.ts";
import type { Reading } from "./reading.ts";
import { startingIn } from "./stretches.ts";
import type { Named } from "./speakers.ts";

/** Rules that see only the beginning of an event. */
const opens = new Set(["opened", "it opened", "arrived", "docked"].map((rule) => `events: ${rule}`));

/** A date goes into a record where each of its numbers stands in the text; what is counted out is only told. */
const dateFacts = (reading: Reading, record: string, { date, undated, rule, status }: EventFound) => {
  if (undated) return silenceIn(reading, "unsaid", [{ key: "words", at: undated }]);
  if (!date) return {};
  if (date.edtf === undefined || !date.shown || date.edtf.startsWith("X") || date.edtf.includes("{X")) {
    reading.doubt("events: date", `its day is not settled: ${date.doubt ?? "the text does not tell it"}`, date, record);
    return {};
  }
  const pieces = date.parts.map(({ part, at }, index) => ({
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
  // What opened on a day, and is not told as ended, has a beginning and an unknown end.
  const isOpen = status === "ongoing" && opens.has(rule) && key === "day" && !date.edtf.includes("/");
  return factIn(reading, key, date.implied ? "implied" : "stated", `${date.edtf}${isOpen ? "/" : ""}`, pieces);
};

const hostVerb = /recu|accueilli/;

/** Who stands in the sentence of an event, and as what, where the verb tells it. */
const participantsOf = (reading: Reading, event: EventFound, named: readonly Named[]) => {
  const { sentence, state } = event;
  const verb = reading.low.slice(state.start, state.end);
  const here = startingIn(named, sentence.start, sentence.end).filter(
    (one) => one.end <= sentence.end && one.ref.startsWith("person/"),
  );
  const fresh = freshNames();
  return Object.fromEntries(
    [...new Map(here.map((one) => [one.ref, one])).values()].flatMap((one) => {
      const who = factIn(reading, "named", "stated", { kind: "record" as const, record: one.ref }, [
        { key: "words", at: one },
      ]);
      if (Object.keys(who).length === 0) return [];
      const role = /copreside|co-preside/.test(verb)
        ? "co-chair"
        : hostVerb.test(verb)
          ? one.end <= state.start
            ? "host"
            : "visitor"
          : undefined;
      const roles = role === undefined ? {} : factIn(reading, role, "stated", role, [{ key: "words", at: state }]);
      return [[fresh(kebab(one.ref.split("/")[1] ?? "")), { who, ...field("role", roles) }] as const];
    }),
  );
};

/** A candidate record for each event found; a person decides which of them are events of the record. */
export const eventRecords = (
  reading: Reading,
  events: readonly EventFound[],
  named: readonly Named[],
): RecordOf<"event">[] => {
  const fresh = freshIds(reading, "event");
  return events.flatMap((event): RecordOf<"event">[] => {
    const [en, fr] = typeNames[event.type] ?? [event.type, event.type];
    const type = factIn(reading, "words", "stated", event.type, [{ key: "words", at: event.name }]);
    const status = factIn(reading, reading.id, "stated", event.status, [{ key: "words", at: event.state }]);
    if (Object.keys(type).length === 0 || Object.keys(status).length === 0) return [];
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(event.date?.edtf ?? "") && event.date?.shown === true;
    const id = fresh(isDay ? `${event.date?.edtf ?? ""}-${event.type}` : kebab(`${reading.id}-${event.type}`));
    const when = isDay ? ` (${event.date?.edtf ?? ""})` : "";
    return [
      {
        kind: "event",
        id,
        label: { en: `${drafted.en} ${en}${when}`, fr: `${drafted.fr} ${fr}${when}` },
        review: { state: "drafted" },
        type,
        status,
        ...field("date", dateFacts(reading, `event/${id}`, event)),
        ...(event.place
          ? field("place", factIn(reading, "words", "stated", event.place.ref, [{ key: "words", at: event.place }]))
          : {}),
        ...field("participants", participantsOf(reading, event, named)),
      },
    ];
  });
};
