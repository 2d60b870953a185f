import { join, relative } from "node:path";
import { getReference, resolvePointer, type Corpus } from "@vnjp/engine/corpus";
import { getUnitValue } from "@vnjp/engine/diff";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { applyInterruptedWrite, writeFiles, type FileChange } from "@vnjp/engine/node/write-files";
import { isSameJson } from "@vnjp/engine/publish";
import { check } from "@vnjp/engine/rules";
import { findChangesetFolder, getCorpusFolder } from "../../contribution/corpus-folder.ts";
import { CannotRunError, printResult, type ExitCode, type Output } from "../../io/output.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderCorrection } from "../../reporters/text/correction.ts";
import { renderFindings } from "../../reporters/text/findings.ts";
import { parseReference } from "../../references/parse-reference.ts";
import { applyCorrection, getFactChanges } from "./apply-correction.ts";
import { checkChange } from "./check-change.ts";
import type { ChangeOptions } from "./parse-options.ts";
import { resolveCorrection } from "./prompts.ts";
import { buildReason, type ReasonOptions } from "./reason.ts";
import { parseRedirectOptions, promptRedirect, type RedirectOptions } from "./redirect/redirect-options.ts";
import { runRedirect } from "./redirect/run-redirect.ts";
import { readPendingReasons, readPublishedFacts } from "./release-context.ts";
import { resolveTarget } from "./target.ts";
import { updateReview } from "./update-review.ts";

export type CorrectOptions = ReasonOptions & ChangeOptions & RedirectOptions;

/** The reference of a record, or of an id that only one record has. */
const getRecordReference = ({ records }: Corpus, input: string): string => {
  const references = [...records.values()].filter(({ id }) => id === input).map(getReference);
  const [only] = references;
  return only !== undefined && references.length === 1 ? only : input;
};

/** Corrects a fact: changes the record and, if the fact was published, writes the reason. Writes all files or none. */
export const runCorrect = async (
  input: string,
  pointerArgument: string | undefined,
  options: CorrectOptions,
  output: Output,
): Promise<ExitCode> => {
  const folder = getCorpusFolder();
  const changesets = findChangesetFolder(folder);
  for (const path of applyInterruptedWrite(folder)) output.warn(`completed an interrupted run: wrote ${path}`);
  const before = await readCorpus(folder);
  const baseline = check(before);
  const pending = await readPendingReasons(changesets);
  const requested = parseReference(input, pointerArgument);
  const reference = getRecordReference(baseline.corpus, requested.reference);
  const redirect =
    parseRedirectOptions(reference, requested.pointer, options) ??
    (requested.pointer === "" && output.promptUser && baseline.corpus.records.has(reference)
      ? await promptRedirect(output.promptUser, reference)
      : undefined);
  if (redirect) return runRedirect({ folder, changesets, before, pending }, reference, redirect, options, output);
  const published = await readPublishedFacts(folder, pending.redirects);
  const target = resolveTarget(
    folder,
    baseline.corpus,
    { ...published.redirects, ...pending.redirects },
    input,
    pointerArgument,
  );
  const { pointer, file } = target;
  if (target.redirectNotice !== undefined) output.warn(target.redirectNotice);

  const existingReasons = pending.getReasons(reference, pointer).map(({ reason }) => reason);
  const usedKeys = {
    published: published.getEvidenceKeys(reference, pointer),
    reasons: new Set(existingReasons.flatMap(({ evidence }) => Object.keys(evidence ?? {}))),
  };
  const { update, correctionEvidence } = await resolveCorrection(
    baseline.corpus,
    options,
    target,
    usedKeys,
    output.promptUser,
  );
  const corrected = applyCorrection(target.record, pointer, update);
  const record = isSameJson(corrected, target.record) ? corrected : updateReview(corrected, pointer);
  const content = `${JSON.stringify(record, null, 2)}\n`;
  const isUnchanged = content === target.content;
  // A second run may add evidence to a pending reason without changing the record.
  if (isUnchanged && !(correctionEvidence && existingReasons.length > 0))
    throw new CannotRunError(`${reference}#${pointer} already has this value.`);

  const report = checkChange(folder, before, baseline.findings, { path: file, content });
  const paint = createPaint(output.hasColour);
  if (report.findings.some(({ severity }) => severity === "error")) {
    printResult(output, { written: [], findings: report.findings }, () => renderFindings(report, paint));
    output.warn("Nothing written: the corrected record would be invalid.");
    return 1;
  }

  const { files, notices } = await buildReason(
    { target, update, correctionEvidence, source: before },
    { published, pending, changesets },
    options,
    output.promptUser,
  );
  const recordFile: FileChange = { path: join(folder, file), content, expected: target.content };
  const filesToWrite = [...files, ...(isUnchanged ? [] : [recordFile])];
  writeFiles(folder, filesToWrite);

  const written = filesToWrite.map(({ path }) => relative(process.cwd(), path));
  const after = resolvePointer(record, pointer);
  const changes = getFactChanges(target.unit, after);
  const findings = [...report.findings, ...report.excepted];
  const exceptionNotices =
    report.excepted.length === 0
      ? []
      : ["exceptions.json hides a warning above: check whether its reason still applies."];
  const afterField = after === undefined ? {} : { after: getUnitValue(after) };
  printResult(
    output,
    { record: reference, pointer, file, before: target.currentValue, ...afterField, changes, written, findings },
    () =>
      [
        ...(findings.length === 0 ? [] : [renderFindings({ ...report, findings }, paint)]),
        ...exceptionNotices,
        renderCorrection(`${reference}#${pointer}`, changes, update.withdraw, paint),
        ...(written.length === 0 ? [] : [written.map((path) => `wrote ${path}`).join("\n")]),
        ...notices,
      ].join("\n\n"),
  );
  return 0;
};
