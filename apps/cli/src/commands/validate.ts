import { createReadStream, existsSync } from "node:fs";
import { resolve as absolute } from "node:path";
import { checkPath } from "../contribution/check-path.ts";
import { checkStream } from "../contribution/check-stream.ts";
import { corpusHere } from "../contribution/corpus-here.ts";
import type { Judged } from "../contribution/judged.ts";
import { mendPath } from "../contribution/mend-path.ts";
import { CannotRun, type ExitCode, type Output } from "../output.ts";
import { findingsReport } from "../reporters/findings.ts";
import { githubReport } from "../reporters/github.ts";
import { paint } from "../reporters/paint.ts";
import { sarifReport } from "../reporters/sarif.ts";

export type FindingsFormat = "text" | "json" | "github" | "sarif";

export interface ValidateOptions {
  readonly format: FindingsFormat;
  readonly fix: boolean;
}

const isLines = (path: string) => path === "-" || /\.(?:ndjson|jsonl)$/.test(path);

const judge = async (path: string | undefined, output: Output): Promise<{ judged: Judged; isWhole: boolean }> => {
  if (path !== undefined && isLines(path)) {
    const stream = path === "-" ? process.stdin : createReadStream(path);
    const judged = await checkStream(path, stream);
    for (const line of judged.tooLong)
      output.tell(`vnjp: line ${line} of ${path} is too long for a record, and was not looked at.`);
    return { judged, isWhole: judged.tooLong.length === 0 };
  }
  return { judged: await checkPath(path === undefined ? corpusHere() : absolute(path)), isWhole: true };
};

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Checks a record file, a corpus or a stream of records, and says of each finding where it is and how to mend it. */
export const validate = async (
  path: string | undefined,
  { format, fix }: ValidateOptions,
  output: Output,
): Promise<ExitCode> => {
  if (path === "") throw new CannotRun("The path is empty: name a record file, or a folder with records/ in it.");
  if (path !== undefined && path !== "-" && !existsSync(path))
    throw new CannotRun(`There is no file or folder ${path}.`);
  if (fix) {
    if (path !== undefined && isLines(path)) throw new CannotRun("A stream cannot be mended: name a file or a folder.");
    const mended = await mendPath(path === undefined ? corpusHere() : absolute(path));
    for (const { file, mends } of mended) output.tell(`mended ${file}: ${[...new Set(mends)].join(", ")}`);
  }
  const { judged, isWhole } = await judge(path, output);
  const { findings, records, against } = judged;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const style = paint(output.colour);
  const summary = [count(records, "record"), count(errors, "error"), count(warnings, "warning")].join(", ");
  const held = against === undefined ? "" : `\n${style.faint(`held against ${against}`)}`;
  const inWords = () =>
    [
      findingsReport(judged, style),
      (errors === 0 ? style.right(`valid  ${summary}`) : style.wrong(`not valid  ${summary}`)) + held,
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  const reports: { readonly [F in FindingsFormat]: () => string } = {
    text: inWords,
    json: () => JSON.stringify({ records, errors, warnings, against: against ?? null, findings }, null, 2),
    github: () => githubReport(judged),
    sarif: () => sarifReport(judged),
  };
  const report = reports[format]();
  if (report !== "") output.print(report);
  if (errors > 0) return 1;
  return isWhole ? 0 : 2;
};
