import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Finding } from "@vnjp/engine/findings";
import { findNewestRelease } from "@vnjp/engine/releases";
import { selectProjectDataset, type InstalledDataset } from "../../installed/select-dataset.ts";
import { getTextPath } from "../../installed/installed-texts.ts";
import { printResult, type ExitCode, type Output } from "../../io/output.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderVerification, type VerificationFinding } from "../../reporters/text/verification.ts";
import { checkSpans } from "./check-spans.ts";
import { compareHeads, findNamedHead, parseHead } from "./compare-heads.ts";
import { loadVerifiedDataset, type VerifiedDataset } from "./load-verified-dataset.ts";
import { isCodeAsPublished, readDatasetFiles, readHistory, readOtherHistory, proveDataset } from "./prove-dataset.ts";

const toVerificationFinding = ({ code, record, pointer, found, expected, help }: Finding): VerificationFinding => ({
  code,
  record,
  pointer,
  found,
  expected,
  help,
});

const checkTexts = ({ dispatches, folder }: VerifiedDataset): VerificationFinding[] =>
  dispatches.flatMap(({ id, editions }) =>
    Object.entries(editions).flatMap(([key, { text, sha256, availability }]) => {
      const location = { record: `dispatch/${id}`, pointer: `/editions/${key}/sha256`, expected: sha256 };
      if (availability !== "shipped") return [];
      const path = getTextPath(text, folder);
      if (!existsSync(path)) return [{ ...location, found: `no file for the text ${text}` }];
      const found = createHash("sha256").update(readFileSync(path)).digest("hex");
      return found === sha256 ? [] : [{ ...location, found }];
    }),
  );

const checkShapes = ({ records, validate }: VerifiedDataset): VerificationFinding[] =>
  records.flatMap((record) =>
    validate(record.kind, record).problems.map(({ pointer, message }) => ({
      record: `${record.kind}/${record.id}`,
      pointer,
      found: message,
      expected: `the published shape of ${record.kind}`,
    })),
  );

/** What the texts and records of a dataset contradict, as its code has them. */
const checkContents = async (dataset: InstalledDataset) => {
  const loaded = await loadVerifiedDataset(dataset);
  const { faults, spans, asProved } = checkSpans(loaded);
  return {
    findings: [...checkTexts(loaded), ...checkShapes(loaded), ...faults],
    version: loaded.version,
    texts: loaded.dispatches.length,
    records: loaded.records.length,
    spans,
    asProved,
  };
};

/** The options of the verb. */
export interface VerifyOptions {
  /** Another project than that of the current folder, or the folder of a dataset. */
  readonly dataset?: string;
  /** The head of a release, as somebody has written it down. */
  readonly head?: string;
  /** Whether all releases are compared with their hashes, and not only the newest. */
  readonly allReleases?: boolean;
}

/**
 * Verifies the dataset of the project: its files against the manifest, its copies of the data against each other, its releases
 * against the history. If the code is as published, it is loaded, and with it texts are verified against hashes, quotes
 * against texts unless these are withheld, and records against schemas.
 */
export const runVerify = async (
  { dataset: namedFolder, head, allReleases }: VerifyOptions,
  output: Output,
): Promise<ExitCode> => {
  const namedHead = head === undefined ? undefined : parseHead(head);
  const choice = selectProjectDataset(namedFolder);
  const files = await readDatasetFiles(choice.dataset.folder);
  const packageFindings = await proveDataset(files, allReleases === true ? Infinity : undefined);
  const releases = readHistory(files);
  const newest = findNewestRelease(releases);
  const otherReleases = choice.otherDataset ? await readOtherHistory(choice.otherDataset.folder) : {};
  const fileFindings = [
    ...packageFindings,
    ...(namedHead === undefined ? [] : findNamedHead(releases, newest ?? choice.dataset.version, namedHead)),
    ...compareHeads(releases, otherReleases),
  ];
  const contents = isCodeAsPublished(fileFindings) ? await checkContents(choice.dataset) : undefined;
  const findings = [...fileFindings.map(toVerificationFinding), ...(contents?.findings ?? [])];
  const { version = choice.dataset.version } = contents ?? {};
  const summary = {
    ...contents,
    version,
    dataset: { ...choice.dataset, version },
    otherDataset: choice.otherDataset,
    files: Object.keys(files.hashes).length,
    releases: Object.keys(releases).length,
    isRelease: Object.hasOwn(releases, version),
    head: newest === undefined ? undefined : releases[newest]?.head,
    findings,
  };
  printResult(output, summary, () => renderVerification(summary, choice, createPaint(output.hasColour)));
  return findings.length === 0 ? 0 : 1;
};
