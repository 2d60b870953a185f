import type { FindingFamily } from "../message.ts";

export const exceptionMessages = {
  "exception/unused": {
    severity: "error",
    describe: ({ code, record, pointer }: { code: string; record: string; pointer: string }) => ({
      found: `an exception for ${code} at ${record}#${pointer}, which has no such warning`,
      expected: "exceptions for existing warnings only",
      fix: "Remove the exception: the warning has been fixed, or its code has changed.",
    }),
  },
} as const satisfies FindingFamily<"exception">;
