import { dateFactsOf, factsOf, isObject } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** How a date shows that it has the part: only one that gives a month has a month, only an open one a bound. */
const partsOfADate: Readonly<Record<string, RegExp>> = {
  year: /[0-9X]{4}/,
  month: /[0-9X]{4}-[0-9X]{2}/,
  day: /[0-9X]{4}-[0-9X]{2}-[0-9X]{2}/,
  bound: /\.\.|\//,
};

/** A rank holds the day on which it was held. */
const dateIn = (value: unknown): unknown => (isObject(value) && "asOf" in value ? value["asOf"] : undefined);

/** What a piece of evidence is said to support is a part that the value has: only a date has a day. */
export const supportsFit: RecordRule = {
  scope: "record",
  *check(record) {
    const dates = new Map([...dateFactsOf(record)].map(({ pointer, value }) => [pointer, value.value]));
    for (const { pointer, value } of factsOf(record)) {
      if (value.basis === "not-stated") continue;
      const date = dates.get(pointer) ?? dateIn(value.value);
      for (const [key, piece] of Object.entries(value.evidence)) {
        const part = partsOfADate[piece.supports ?? ""];
        if (piece.supports !== undefined && part && !(typeof date === "string" && part.test(date)))
          yield {
            code: "evidence/supports-nothing",
            pointer: `${pointer}/evidence/${key}/supports`,
            arguments: { supports: piece.supports },
          };
      }
    }
  },
};
