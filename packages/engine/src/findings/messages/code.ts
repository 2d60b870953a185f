import type { FindingFamily } from "../message.ts";
import { formatValue } from "./format.ts";

export const codeMessages = {
  "code/unlisted": {
    severity: "warning",
    describe: ({
      code,
      list,
      known,
      nearest,
    }: {
      code: string;
      list: string;
      known: readonly string[];
      nearest: string | undefined;
    }) => ({
      found: `the code ${formatValue(code)}, which is not in the list ${list}`,
      expected: `one of ${known.join(", ")}, or a new code`,
      fix: `${nearest === undefined ? "Use the code that fits." : `If you mean ${formatValue(nearest)}, use that.`} If you need a new code, explain it in the contribution: a maintainer adds it to the list (packages/engine/src/schema/open-lists.ts).`,
    }),
  },
  "code/deprecated": {
    severity: "warning",
    describe: ({ code, list, meaning }: { code: string; list: string; meaning: string }) => ({
      found: `the code ${formatValue(code)} of the list ${list}, which a later release will remove`,
      expected: "a code that stays",
      fix: meaning,
    }),
  },
} as const satisfies FindingFamily<"code">;
