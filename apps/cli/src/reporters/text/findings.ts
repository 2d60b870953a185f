import type { ValidationReport } from "../../contribution/validation-report.ts";
import { renderCodeFrame } from "./code-frame.ts";
import type { Paint } from "../paint.ts";

/** Renders findings for people: the position, the line, what was found and expected, how to fix it, and the help page. */
export const renderFindings = ({ findings, getContent }: ValidationReport, paint: Paint): string =>
  findings
    .map(({ file, position, severity, code, record, pointer, found, expected, fix, help }) => {
      const mark = severity === "error" ? paint.wrong(severity) : paint.doubtful(severity);
      const content = getContent(file);
      return [
        `${paint.strong(`${file}:${position.line}:${position.column}`)}  ${mark}  ${code}`,
        ...(content === undefined ? [] : [renderCodeFrame(content, position.line, position.column, paint)]),
        `  record    ${record}`,
        `  field     ${pointer === "" ? "(the whole record)" : pointer}`,
        `  found     ${found}`,
        `  expected  ${expected}`,
        `  fix       ${fix}`,
        paint.faint(`  help      ${help}`),
      ].join("\n");
    })
    .join("\n\n");
