import { statSync } from "node:fs";
import { resolve as absolute } from "node:path";
import { recordsOf, refOf, spansOf, type Corpus, type RecordOf } from "@vnjp/engine/corpus";
import { check } from "@vnjp/engine/rules";
import { publishedCorpus } from "../contribution/background.ts";
import { hasRecords } from "../contribution/corpus-here.ts";
import { readContribution } from "../contribution/read-contribution.ts";
import { coverageOfTexts, type Coverage } from "../coverage.ts";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { placeMeant } from "../naming/place-meant.ts";
import { coverageReport } from "../reporters/coverage.ts";
import { paint } from "../reporters/paint.ts";

type Dispatch = RecordOf<"dispatch">;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const released = async (of: string | undefined): Promise<Coverage> => {
  const corpus: Corpus = await publishedCorpus();
  const dispatches = [...recordsOf(corpus, "dispatch")];
  if (of === undefined) return coverageOfTexts(corpus, dispatches);
  const meant = placeMeant(of).record;
  const dispatch = dispatches.find(({ id }) => meant.kind === "dispatch" && id === meant.id);
  if (!dispatch)
    throw new CannotRun(
      `${meant.kind}/${meant.id} is no dispatch. They are ${dispatches.map(({ id }) => `dispatch/${id}`).join(", ")}.`,
    );
  return coverageOfTexts(corpus, [dispatch]);
};

/** The dispatches that a folder brings; where it brings none, those whose texts its records quote. */
const dispatchesOf = (corpus: Corpus, own: ReadonlySet<string>): readonly Dispatch[] => {
  const all = [...recordsOf(corpus, "dispatch")];
  const brought = all.filter((dispatch) => own.has(refOf(dispatch)));
  if (brought.length > 0) return brought;
  const records = [...corpus.records].flatMap(([reference, record]) => (own.has(reference) ? record : []));
  const quoted = new Set(records.flatMap((record) => [...spansOf(record)].map(({ value }) => value.text)));
  return all.filter(({ editions }) => Object.values(editions).some(({ text }) => quoted.has(text)));
};

const contributed = async (folder: string, output: Output): Promise<Coverage> => {
  if (!hasRecords(folder)) throw new CannotRun(`${folder} has no records/ in it.`);
  const { contribution } = await readContribution(folder);
  const { findings, corpus } = check(contribution);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    output.tell(
      `vnjp: ${folder} has ${errors} ${errors === 1 ? "error" : "errors"}, and what is wrong may be missing here: \`vnjp validate ${folder}\` names it.`,
    );
  const own = new Set([...corpus.records.keys()].filter((reference) => contribution.known?.has(reference) !== true));
  return coverageOfTexts(corpus, dispatchesOf(corpus, own), own);
};

/** Says of each sentence of the dispatches, or of one, or of those of a folder of records, which facts rest on it. */
export const coverage = async (of: string | undefined, output: Output): Promise<ExitCode> => {
  const covered = of !== undefined && isFolder(of) ? await contributed(absolute(of), output) : await released(of);
  result(output, covered, () => coverageReport(covered, paint(output.colour)));
  return 0;
};
