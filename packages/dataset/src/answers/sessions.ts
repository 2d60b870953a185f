import { discrepancies, events, type Event } from "../index.ts";
import { readField, type FieldReading, type FieldValue } from "./fields.ts";

/** Whether a discrepancy that we have read sets a fact of an event aside: we do not go by it. */
const isRejected = (event: Event, key: string): boolean =>
  discrepancies.some(
    ({ certainty, sides }) =>
      (certainty === "certain" || certainty === "probable") &&
      Object.values(sides).some(
        ({ record, pointer, choice }) =>
          choice === "set-aside" && record === `event/${event.id}` && pointer === `/mechanism/${key}`,
      ),
  );

/** Reads of which mechanisms an event is a session. What a discrepancy rejects is left to the answers on conflicts. */
export const readMechanisms = (event: Event): FieldReading<string> =>
  readField<string>(
    event,
    "/mechanism",
    Object.fromEntries(Object.entries(event.mechanism ?? {}).filter(([key]) => !isRejected(event, key))),
  );

/** An event, and that it is a session of a mechanism. */
export interface Session {
  readonly event: Event;
  readonly membership: FieldValue<string>;
}

/** Lists the sessions of a mechanism. */
export const listSessions = (mechanism: string): readonly Session[] =>
  events.flatMap((event) => {
    const membership = readMechanisms(event).values.find(({ value }) => value === mechanism);
    return membership ? [{ event, membership }] : [];
  });
