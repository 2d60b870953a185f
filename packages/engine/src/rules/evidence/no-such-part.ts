import { collectDateFacts, collectFacts, isObject } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

/** The part of a date that each code of `supports` names: only an open date has a bound. */
const datePartPatterns: Readonly<Record<string, RegExp>> = {
  year: /[0-9X]{4}/,
  month: /[0-9X]{4}-[0-9X]{2}/,
  day: /[0-9X]{4}-[0-9X]{2}-[0-9X]{2}/,
  bound: /\.\.|\//,
};

/** The date of a rank. */
const getRankDate = (value: unknown): unknown => (isObject(value) && "asOf" in value ? value["asOf"] : undefined);

/** An evidence entry supports a part that the value has: only a date has a day. */
export const evidenceNoSuchPart: RecordRule<"evidence/no-such-part"> = {
  scope: "record",
  *check(record) {
    const dates = new Map([...collectDateFacts(record)].map(({ pointer, value }) => [pointer, value.value]));
    for (const { pointer, value } of collectFacts(record)) {
      if (value.basis === "not-stated") continue;
      const date = dates.get(pointer) ?? getRankDate(value.value);
      for (const [key, entry] of Object.entries(value.evidence)) {
        const part = datePartPatterns[entry.supports ?? ""];
        if (entry.supports !== undefined && part && !(typeof date === "string" && part.test(date)))
          yield {
            code: "evidence/no-such-part",
            pointer: `${pointer}/evidence/${key}/supports`,
            arguments: { supports: entry.supports },
          };
      }
    }
  },
};
