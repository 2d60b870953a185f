import { parse } from "edtf";
import { datesOf } from "../../corpus/index.ts";
import type { RecordRule } from "../rule.ts";

const problemOf = (date: string): string | undefined => {
  try {
    parse(date);
    return undefined;
  } catch (error) {
    // The parser throws on any date that does not exist; what it says is meant for grammarians.
    return error instanceof Error ? "which is no date" : "which cannot be read";
  }
};

/** Every date is EDTF and exists: the 30th of February is none. */
export const datesExist: RecordRule = {
  scope: "record",
  *check(record) {
    for (const { pointer, value } of datesOf(record)) {
      const problem = problemOf(value);
      if (problem !== undefined) yield { code: "date/not-edtf", pointer, arguments: { date: value, problem } };
    }
  },
};
