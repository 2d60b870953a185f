import { join, relative } from "node:path";
import { valueAt } from "@vnjp/engine/corpus";
import { saidBy } from "@vnjp/engine/diff";
import { readCorpus } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import { correctionMeant } from "../asking/ask-change.ts";
import { changesetFolderOf } from "../contribution/changeset-folder.ts";
import { judgedChange } from "../contribution/check-change.ts";
import type { GivenAnswers } from "../correcting/answers.ts";
import type { GivenChange } from "../correcting/given-change.ts";
import { reasonOf } from "../correcting/reason.ts";
import { targetOf } from "../correcting/target.ts";
import { corrected } from "../correcting/corrected.ts";
import { corpusHere } from "../contribution/corpus-here.ts";
import { factChanges } from "../correcting/fact-changes.ts";
import { pendingReasons } from "../correcting/pending-reasons.ts";
import { publishedBefore } from "../correcting/published-before.ts";
import { writeAllOrNone } from "../correcting/write-all-or-none.ts";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { correctionReport } from "../reporters/correction.ts";
import { findingsReport } from "../reporters/findings.ts";
import { paint } from "../reporters/paint.ts";

export type CorrectOptions = GivenAnswers & GivenChange;

/** Corrects a fact: the record, and beside it why, if it was published. Nothing is written where the record would not stand. */
export const correct = async (
  words: string,
  beside: string | undefined,
  options: CorrectOptions,
  output: Output,
): Promise<ExitCode> => {
  const folder = corpusHere();
  const changesets = changesetFolderOf(folder);
  const before = await readCorpus(folder);
  const known = check(before);
  const pending = await pendingReasons(changesets);
  const published = await publishedBefore(folder, pending.redirects);
  const target = targetOf(folder, known.corpus, { ...published.redirects, ...pending.redirects }, words, beside);
  const { reference, pointer, file } = target;
  if (target.followed !== undefined) output.tell(`vnjp: ${target.followed}`);

  const reasonsGiven = pending.of(reference, pointer).map(({ reason }) => reason);
  const taken = {
    published: published.keysOf(reference, pointer),
    reasons: new Set(reasonsGiven.flatMap(({ evidence }) => Object.keys(evidence ?? {}))),
  };
  const { wanted, shown } = await correctionMeant(known.corpus, options, target, taken, output.ask);
  const record = corrected(target.record, pointer, wanted);
  const content = `${JSON.stringify(record, null, 2)}\n`;
  const isSo = content === target.content;
  // A second run may add what shows the fault alone, where a reason is there that it belongs to.
  if (isSo && !(shown && reasonsGiven.length > 0)) throw new CannotRun(`${reference}#${pointer} is so already.`);

  const judged = judgedChange(folder, before, known.findings, { path: file, content });
  const style = paint(output.colour);
  if (judged.findings.some(({ severity }) => severity === "error")) {
    result(output, { written: [], findings: judged.findings }, () => findingsReport(judged, style));
    output.tell("vnjp: nothing was written: the record would not stand as it would be.");
    return 1;
  }

  const { files, tells } = await reasonOf(
    { target, wanted, shown, texts: before.texts },
    { published, pending, changesets },
    options,
    output.ask,
  );
  // The record last: a reason whose change is not made yet is harmless, and the same command makes it when it is given again.
  const written = [...files, ...(isSo ? [] : [{ path: join(folder, file), content }])];
  writeAllOrNone(written);

  const paths = written.map(({ path }) => relative(process.cwd(), path));
  const after = valueAt(record, pointer);
  const changes = factChanges(target.unit, after);
  const findings = [...judged.findings, ...judged.excepted];
  const hidden =
    judged.excepted.length === 0 ? [] : ["exceptions.json hides a warning above: see whether its reason still holds."];
  const said = after === undefined ? {} : { after: saidBy(after) };
  result(
    output,
    { record: reference, pointer, file, before: target.now, ...said, changes, written: paths, findings },
    () =>
      [
        ...(findings.length === 0 ? [] : [findingsReport({ ...judged, findings }, style)]),
        ...hidden,
        correctionReport(`${reference}#${pointer}`, changes, wanted.withdraw, style),
        ...(paths.length === 0 ? [] : [paths.map((path) => `wrote ${path}`).join("\n")]),
        ...tells,
      ].join("\n\n"),
  );
  return 0;
};
