import type { FindingFamily } from "../message.ts";
import { describeNonAscii, formatValue } from "./format.ts";
import { getJsonProblem } from "./json-problems.ts";

export const fileMessages = {
  "file/not-json": {
    severity: "error",
    describe: ({ problem }: { problem: string }) => ({
      found: getJsonProblem(problem).found,
      expected: "one JSON object in UTF-8, without comments",
      fix: getJsonProblem(problem).fix,
    }),
  },
  "file/too-deep": {
    severity: "error",
    describe: ({ maxDepth }: { maxDepth: number }) => ({
      found: `values more than ${maxDepth} levels deep`,
      expected: "one JSON object with the structure of a record, which is about ten levels deep",
      fix: "Check this position: usually a bracket was pasted there many times.",
    }),
  },
  "file/duplicate-key": {
    severity: "error",
    describe: ({ key }: { key: string }) => ({
      found: `the key ${formatValue(key)} twice in one object`,
      expected: "each key once: a parser would keep the last one and silently drop the first",
      fix: "Rename or remove one of them.",
    }),
  },
  "file/misplaced": {
    severity: "error",
    describe: ({ record, found, expected }: { record: string; found: string; expected: string }) => ({
      found: `the record ${record} in ${found}${describeNonAscii(found)}`,
      expected: `this record in ${expected}`,
      fix: "Move the file, or correct the kind or id of the record.",
    }),
  },
} as const satisfies FindingFamily<"file">;
