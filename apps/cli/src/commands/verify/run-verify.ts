import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { formatCount } from "@vnjp/engine/display";
import { selectProjectDataset } from "../../installed/select-dataset.ts";
import { checkInstalledRelease } from "../../installed/installed-release.ts";
import { getTextPath } from "../../installed/installed-texts.ts";
import { printResult, type ExitCode, type Output } from "../../io/output.ts";
import { describeDatasetChoice } from "../../reporters/dataset-origin.ts";
import { createPaint } from "../../reporters/paint.ts";
import { checkSpans } from "./check-spans.ts";
import { loadVerifiedDataset, type VerifiedDataset } from "./load-verified-dataset.ts";

/** A contradiction in the installed package. */
interface VerificationFinding {
  /** The code of a release finding about the history or the log. */
  readonly code?: string;
  /** A record (`kind/id`); for a finding about the history, a release. */
  readonly record: string;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  /** The help page of the code. */
  readonly help?: string;
}

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

/** Data that is not a release is not in a history, so there is no history to check. */
const isRelease = ({ releaseDates, version }: VerifiedDataset): boolean => Object.hasOwn(releaseDates, version);

const checkHistory = async (dataset: VerifiedDataset): Promise<readonly VerificationFinding[]> =>
  isRelease(dataset)
    ? (await checkInstalledRelease(dataset.folder)).map(({ code, record, pointer, found, expected, help }) => ({
        code,
        record,
        pointer,
        found,
        expected,
        help,
      }))
    : [];

/** The options of the verb. */
export interface VerifyOptions {
  /** Another project than that of the current folder, or the folder of a dataset. */
  readonly dataset?: string;
}

/**
 * Verifies the dataset of the project: texts against hashes, quotes against texts unless these are withheld, records against
 * schemas; for a release also the history against the hashes of every earlier release, and the log against the changes
 * between them.
 */
export const runVerify = async ({ dataset: namedFolder }: VerifyOptions, output: Output): Promise<ExitCode> => {
  const choice = selectProjectDataset(namedFolder);
  const dataset = await loadVerifiedDataset(choice.dataset);
  const { dispatches, records, releaseDates, version } = dataset;
  const { faults, spans, asProved } = checkSpans(dataset);
  const findings: readonly VerificationFinding[] = [
    ...checkTexts(dataset),
    ...checkShapes(dataset),
    ...faults,
    ...(await checkHistory(dataset)),
  ];
  const releaseCount = isRelease(dataset) ? Object.keys(releaseDates).length : 0;
  const summary = {
    version,
    dataset: { ...choice.dataset, version },
    otherDataset: choice.otherDataset,
    texts: dispatches.length,
    records: records.length,
    spans,
    asProved,
    releases: releaseCount,
    findings,
  };
  const { right, wrong, strong } = createPaint(output.hasColour);
  printResult(output, summary, () => {
    const lines = findings.map(
      ({ code, record, pointer, found, expected, help }) =>
        `${code === undefined ? "" : `${code}  `}${strong(`${record}#${pointer}`)}\n  found     ${found}\n  expected  ${expected}${help === undefined ? "" : `\n  help      ${help}`}`,
    );
    const status = findings.length === 0 ? right("verified") : wrong(formatCount(findings.length, "finding"));
    const historySummary = isRelease(dataset)
      ? `history and log of ${formatCount(releaseCount, "release")}`
      : "no history or log, because it is not a release";
    const provedSummary = asProved === 0 ? "" : ` (${asProved} as proved before their text was withheld)`;
    return [
      ...lines,
      `${status}  @vnjp/dataset ${version}: ${formatCount(records.length, "record")}, ${formatCount(spans, "span")}${provedSummary}, ${formatCount(dispatches.length, "text")}; ${historySummary}`,
      ...describeDatasetChoice(choice, "verified").map((line) => `  ${line}`),
    ].join("\n");
  });
  return findings.length === 0 ? 0 : 1;
};
