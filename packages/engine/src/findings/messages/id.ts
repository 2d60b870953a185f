import type { FindingFamily } from "../message.ts";
import { joinAlternatives } from "./format.ts";

export const idMessages = {
  "id/wrong-date": {
    severity: "error",
    describe: ({ date, dates }: { date: string; dates: readonly string[] }) => ({
      found: `an id that begins with ${date}, but the date in the record is ${joinAlternatives([...new Set(dates)], "none")}`,
      expected: "an id that begins with the date of the event (for a statement: of its occasion), or with no date",
      fix: "If another finding is about this date, fix that first: this one may only follow from it. If the date is right, correct the id, as long as the record is in no release.",
    }),
  },
} as const satisfies FindingFamily<"id">;
