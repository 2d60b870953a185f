import type { AuthoredRecord } from "../schema/index.ts";
import type { RecordOfKind } from "./corpus.ts";
import type { LocatedValue } from "./walk.ts";

type NameFact = NonNullable<RecordOfKind<"person">["names"]>[string];

/** A name as a source prints it. */
type PrintedName = Extract<NameFact, { value: unknown }>["value"];

/** The names of a record that sources print, each with the pointer of its value. */
export const listPrintedNames = (record: AuthoredRecord): LocatedValue<PrintedName>[] =>
  "names" in record
    ? Object.entries(record.names ?? {}).flatMap(([key, fact]) =>
        fact.basis === "not-stated" ? [] : [{ pointer: `/names/${key}/value`, value: fact.value }],
      )
    : [];
