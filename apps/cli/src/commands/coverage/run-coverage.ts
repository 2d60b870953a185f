import { statSync } from "node:fs";
import { resolve as toAbsolutePath } from "node:path";
import { listRecords, getReference, collectSpans, type Corpus, type RecordOfKind } from "@vnjp/engine/corpus";
import { formatCount, joinList } from "@vnjp/engine/display";
import { check } from "@vnjp/engine/rules";
import { readPublishedCorpus } from "../../contribution/base-corpus.ts";
import { hasRecords } from "../../contribution/corpus-folder.ts";
import { readContribution } from "../../contribution/read-contribution.ts";
import { CannotRunError, printResult, type ExitCode, type Output } from "../../io/output.ts";
import { resolveFactLocation } from "../../references/resolve-location.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderCoverage } from "../../reporters/text/coverage.ts";
import { buildCoverage, type Coverage } from "./compute-coverage.ts";

type Dispatch = RecordOfKind<"dispatch">;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const buildPublishedCoverage = async (target: string | undefined): Promise<Coverage> => {
  const corpus: Corpus = await readPublishedCorpus();
  const dispatches = [...listRecords(corpus, "dispatch")];
  if (target === undefined) return buildCoverage(corpus, dispatches);
  const requestedRecord = (await resolveFactLocation(target)).record;
  const dispatch = dispatches.find(({ id }) => requestedRecord.kind === "dispatch" && id === requestedRecord.id);
  if (!dispatch)
    throw new CannotRunError(
      `${requestedRecord.kind}/${requestedRecord.id} is not a dispatch. The dispatches are ${joinList(dispatches.map(({ id }) => `dispatch/${id}`))}.`,
    );
  return buildCoverage(corpus, [dispatch]);
};

/** The dispatches of a folder; if it has none, those whose texts its records quote. */
const selectDispatches = (corpus: Corpus, localReferences: ReadonlySet<string>): readonly Dispatch[] => {
  const all = [...listRecords(corpus, "dispatch")];
  const localDispatches = all.filter((dispatch) => localReferences.has(getReference(dispatch)));
  if (localDispatches.length > 0) return localDispatches;
  const records = [...corpus.records].flatMap(([reference, record]) => (localReferences.has(reference) ? record : []));
  const quoted = new Set(records.flatMap((record) => [...collectSpans(record)].map(({ value }) => value.text)));
  return all.filter(({ editions }) => Object.values(editions).some(({ text }) => quoted.has(text)));
};

const buildFolderCoverage = async (folder: string, output: Output): Promise<Coverage> => {
  if (!hasRecords(folder)) throw new CannotRunError(`${folder} has no records/ in it.`);
  const { contribution } = await readContribution(folder);
  const { findings, corpus } = check(contribution);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    output.warn(
      `${folder} has ${formatCount(errors, "error")}, and records with errors may be missing here: run \`vnjp validate ${folder}\`.`,
    );
  const localReferences = new Set(
    [...corpus.records.keys()].filter((reference) => contribution.known?.has(reference) !== true),
  );
  return buildCoverage(corpus, selectDispatches(corpus, localReferences), localReferences);
};

/** Reports the facts that rest on each sentence of the published dispatches, of one of them, or of those of a folder. */
export const runCoverage = async (target: string | undefined, output: Output): Promise<ExitCode> => {
  const coverage =
    target !== undefined && isFolder(target)
      ? await buildFolderCoverage(toAbsolutePath(target), output)
      : await buildPublishedCoverage(target);
  printResult(output, coverage, () => renderCoverage(coverage, createPaint(output.hasColour)));
  return 0;
};
