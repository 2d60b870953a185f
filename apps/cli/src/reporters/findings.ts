import type { Judged } from "../contribution/judged.ts";
import { frame } from "./frame.ts";
import type { Paint } from "./paint.ts";

/** Findings for people: where, the line itself, what was found, what was expected, how to mend it, and where more is told. */
export const findingsReport = ({ findings, contentOf }: Judged, paint: Paint): string =>
  findings
    .map(({ file, position, severity, code, record, pointer, found, expected, mend, help }) => {
      const mark = severity === "error" ? paint.wrong(severity) : paint.doubtful(severity);
      const content = contentOf(file);
      return [
        `${paint.strong(`${file}:${position.line}:${position.column}`)}  ${mark}  ${code}`,
        ...(content === undefined ? [] : [frame(content, position.line, position.column, paint)]),
        `  record    ${record}`,
        `  field     ${pointer === "" ? "(the whole)" : pointer}`,
        `  found     ${found}`,
        `  expected  ${expected}`,
        `  mend      ${mend}`,
        paint.faint(`  help      ${help}`),
      ].join("\n");
    })
    .join("\n\n");
