import type { Finding } from "@vnjp/engine/findings";
import type { Paint } from "./paint.ts";

/** Findings for people: where, what was found, what was expected, and how to mend it. */
export const findingsReport = (findings: readonly Finding[], paint: Paint): string =>
  findings
    .map(({ file, position, severity, code, record, pointer, found, expected, mend }) => {
      const mark = severity === "error" ? paint.wrong(severity) : paint.doubtful(severity);
      return [
        `${paint.strong(`${file}:${position.line}:${position.column}`)}  ${mark}  ${code}`,
        `  record    ${record}`,
        `  field     ${pointer === "" ? "(the whole)" : pointer}`,
        `  found     ${found}`,
        `  expected  ${expected}`,
        `  mend      ${mend}`,
      ].join("\n");
    })
    .join("\n\n");
