import { formatCount } from "@vnjp/engine/display";
import { escapeInvisibleLines } from "@vnjp/engine/text/escape-invisible";
import type { ValidationReport } from "../../contribution/validation-report.ts";
import { renderCodeFrame } from "./code-frame.ts";
import type { Paint } from "../paint.ts";

/** The number of findings that people can read. */
const maxFindings = 200;

/** Reads the lines of each file once. */
const createLineReader = (getContent: ValidationReport["getContent"]) => {
  const linesByFile = new Map<string, readonly string[] | undefined>();
  return (file: string): readonly string[] | undefined => {
    if (!linesByFile.has(file)) linesByFile.set(file, getContent(file)?.split("\n"));
    return linesByFile.get(file);
  };
};

/**
 * Renders findings for people: the position, the line, what was found and expected, how to fix it, and the help page. If there
 * are very many, it renders the first ones, unless all are requested.
 */
export const renderFindings = ({ findings, getContent }: ValidationReport, paint: Paint, showsAll = false): string => {
  const readLines = createLineReader(getContent);
  const visible = showsAll ? findings : findings.slice(0, maxFindings);
  const blocks = visible.map((finding) => {
    const { position, severity, code } = finding;
    const { file, record, pointer, found, expected, fix, help } = escapeInvisibleLines(finding);
    const mark = severity === "error" ? paint.wrong(severity) : paint.doubtful(severity);
    const lines = readLines(finding.file);
    return [
      `${paint.strong(`${file}:${position.line}:${position.column}`)}  ${mark}  ${code}`,
      ...(lines === undefined ? [] : [renderCodeFrame(lines, position.line, position.column, paint)]),
      `  record    ${record}`,
      `  field     ${pointer === "" ? "(the whole record)" : pointer}`,
      `  found     ${found}`,
      `  expected  ${expected}`,
      `  fix       ${fix}`,
      paint.faint(`  help      ${help}`),
    ].join("\n");
  });
  const rest = findings.length - visible.length;
  return [...blocks, ...(rest === 0 ? [] : [`and ${formatCount(rest, "more finding")}: --all shows them`])].join(
    "\n\n",
  );
};
