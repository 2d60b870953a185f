import { createReadStream, existsSync } from "node:fs";
import { resolve as toAbsolutePath } from "node:path";
import { formatCount, joinList } from "@vnjp/engine/display";
import { assertReadable } from "@vnjp/engine/node/read-file";
import { getCorpusFolder } from "../../contribution/corpus-folder.ts";
import type { ValidationReport } from "../../contribution/validation-report.ts";
import { CannotRunError, type ExitCode, type Output } from "../../io/output.ts";
import { renderGithubAnnotations } from "../../reporters/github/findings.ts";
import { createPaint, type Paint } from "../../reporters/paint.ts";
import { renderFindingsSarif } from "../../reporters/sarif/findings.ts";
import { renderFindings } from "../../reporters/text/findings.ts";
import { checkPath } from "./check-path.ts";
import { checkStream } from "./check-stream.ts";
import { fixPath } from "./fix-path.ts";

type FindingsFormat = "text" | "json" | "github" | "sarif";

export interface ValidateOptions {
  readonly format: FindingsFormat;
  readonly fix?: boolean;
  readonly all?: boolean;
}

interface CheckedInput {
  readonly report: ValidationReport;
  /** False if a line was skipped. */
  readonly isComplete: boolean;
}

const isNdjson = (path: string) => path === "-" || /\.(?:ndjson|jsonl)$/.test(path);

const checkInput = async (path: string | undefined, output: Output): Promise<CheckedInput> => {
  if (path === undefined || !isNdjson(path))
    return { report: await checkPath(path === undefined ? getCorpusFolder() : toAbsolutePath(path)), isComplete: true };
  if (path !== "-") assertReadable(path, Infinity);
  const report = await checkStream(path, path === "-" ? process.stdin : createReadStream(path));
  for (const line of report.skippedLines) output.warn(`Line ${line} of ${path} is too long for a record: skipped.`);
  return { report, isComplete: report.skippedLines.length === 0 };
};

const fixInput = async (path: string | undefined, output: Output): Promise<void> => {
  if (path !== undefined && isNdjson(path))
    throw new CannotRunError("Records one per line cannot be fixed: name a file or a folder.");
  const fixedFiles = await fixPath(path === undefined ? getCorpusFolder() : toAbsolutePath(path));
  for (const { file, fixes } of fixedFiles) output.warn(`fixed ${file}: ${joinList([...new Set(fixes)])}`);
};

const renderReport = (
  report: ValidationReport,
  errors: number,
  warnings: number,
  paint: Paint,
  showsAll: boolean,
): string => {
  const { records, baseCorpus, textsNotAtHand = [] } = report;
  const counts = [formatCount(records, "record"), formatCount(errors, "error"), formatCount(warnings, "warning")];
  const summary =
    errors === 0 ? paint.right(`valid  ${counts.join(", ")}`) : paint.wrong(`not valid  ${counts.join(", ")}`);
  const baseNotice = baseCorpus === undefined ? "" : `\n${paint.faint(`checked against ${baseCorpus}`)}`;
  const textNotice =
    textsNotAtHand.length === 0
      ? ""
      : `\n${paint.faint(
          `as proved before: the quotes of ${joinList(textsNotAtHand)}, which the rules could not read because ${textsNotAtHand.length === 1 ? "it is" : "they are"} withheld. With the text in private-texts/, they are checked again.`,
        )}`;
  return [renderFindings(report, paint, showsAll), summary + baseNotice + textNotice]
    .filter((part) => part !== "")
    .join("\n\n");
};

/** Checks a record file, a folder or a stream of records, and reports each finding with its location and how to fix it. */
export const runValidate = async (
  path: string | undefined,
  { format, fix = false, all = false }: ValidateOptions,
  output: Output,
): Promise<ExitCode> => {
  if (path === "") throw new CannotRunError("The path is empty: name a record file, or a folder with records/ in it.");
  if (path !== undefined && path !== "-" && !existsSync(path))
    throw new CannotRunError(`There is no file or folder ${path}.`);
  if (fix) await fixInput(path, output);
  const { report, isComplete } = await checkInput(path, output);
  const { findings, records, baseCorpus = null, textsNotAtHand = [] } = report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const renderers: { readonly [F in FindingsFormat]: () => string } = {
    text: () => renderReport(report, errors, warnings, createPaint(output.hasColour), all),
    json: () =>
      JSON.stringify({ records, errors, warnings, checkedAgainst: baseCorpus, textsNotAtHand, findings }, null, 2),
    github: () => renderGithubAnnotations(report),
    sarif: () => renderFindingsSarif(report),
  };
  const text = renderers[format]();
  if (text !== "") output.print(text);
  if (errors > 0) return 1;
  return isComplete ? 0 : 2;
};
