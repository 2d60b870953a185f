import { get, statements, type Event, type Reference, type Statement } from "../index.ts";
import type { Support } from "./claim.ts";
import { readField } from "./fields.ts";

/** Whether a topic is another one, or narrower than it. */
export const isTopicWithin = (topic: Reference<"topic">, wider: string): boolean => {
  const reached = new Set([topic]);
  // A set grows while it is walked, and has each member once: this ends in a cycle too.
  for (const current of reached) for (const next of Object.values(get(current).broader ?? {})) reached.add(next);
  return [...reached].some((each) => each === wider);
};

/** Finds the fact that gives a statement, or an item of it, a topic; undefined if none does. */
export const findStatementTopic = (statement: Statement, topic: string): readonly Support[] | undefined => {
  const fields = [
    readField(statement, "/topics", statement.topics),
    ...Object.entries(statement.items ?? {}).map(([key, { topics }]) =>
      readField(statement, `/items/${key}/topics`, topics),
    ),
  ];
  return fields.flatMap(({ values }) => values).find(({ value }) => isTopicWithin(value, topic))?.supports;
};

/** Finds the facts by which an event, or something said at it, has a topic; undefined if none does. */
export const findTopic = (event: Event, topic: string): readonly Support[] | undefined => {
  const direct = readField(event, "/topics", event.topics).values.find(({ value }) => isTopicWithin(value, topic));
  if (direct) return direct.supports;
  for (const statement of statements) {
    const occasion = readField(statement, "/occasion", statement.occasion).values.find(
      ({ value }) => value === `event/${event.id}`,
    );
    const supports = occasion && findStatementTopic(statement, topic);
    if (supports) return [...supports, ...occasion.supports];
  }
  return undefined;
};
