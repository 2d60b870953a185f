import type { FindingFamily } from "../message.ts";

export const sourceMessages = {
  "source/same-origin": {
    severity: "error",
    describe: ({ source, origin }: { source: string; origin: string }) => ({
      found: `${source} as another report, though it has one origin with the dispatch: ${origin}`,
      expected: "a page whose origin is not known, or is another",
      fix: "Move it to `counterparts` if it has the same item. If its agency or original was recorded wrongly, correct that.",
    }),
  },
} as const satisfies FindingFamily<"source">;
