import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dispatches, records, releaseDates, version, type AnyRecord } from "@vnjp/dataset";
import { validate } from "@vnjp/dataset/validate";
import { formatCount } from "@vnjp/engine/display";
import { checkInstalledRelease } from "../../installed/installed-release.ts";
import { getTextPath } from "../../installed/installed-texts.ts";
import { printResult, type ExitCode, type Output } from "../../io/output.ts";
import { createPaint } from "../../reporters/paint.ts";
import { checkSpans } from "./check-spans.ts";

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

const checkTexts = (): VerificationFinding[] =>
  dispatches.flatMap(({ id, editions }) =>
    Object.entries(editions).flatMap(([key, { text, sha256, availability }]) => {
      const location = { record: `dispatch/${id}`, pointer: `/editions/${key}/sha256`, expected: sha256 };
      if (availability !== "shipped") return [];
      if (!existsSync(getTextPath(text))) return [{ ...location, found: `no file for the text ${text}` }];
      const found = createHash("sha256")
        .update(readFileSync(getTextPath(text)))
        .digest("hex");
      return found === sha256 ? [] : [{ ...location, found }];
    }),
  );

const checkShape = (record: AnyRecord): VerificationFinding[] =>
  validate(record.kind, record).problems.map(({ pointer, message }) => ({
    record: `${record.kind}/${record.id}`,
    pointer,
    found: message,
    expected: `the published shape of ${record.kind}`,
  }));

/** Data that is not a release is not in a history, so there is no history to check. */
const isRelease = Object.hasOwn(releaseDates, version);

const checkHistory = async (): Promise<readonly VerificationFinding[]> =>
  isRelease
    ? (await checkInstalledRelease()).map(({ code, record, pointer, found, expected, help }) => ({
        code,
        record,
        pointer,
        found,
        expected,
        help,
      }))
    : [];

/**
 * Verifies the installed data: texts against hashes, quotes against texts unless these are withheld, records against schemas; for a release also the
 * history against the hashes of every earlier release, and the log against the changes between them.
 */
export const runVerify = async (output: Output): Promise<ExitCode> => {
  const { faults, spans, asProved } = checkSpans(records);
  const findings: readonly VerificationFinding[] = [
    ...checkTexts(),
    ...records.flatMap(checkShape),
    ...faults,
    ...(await checkHistory()),
  ];
  const releaseCount = isRelease ? Object.keys(releaseDates).length : 0;
  const summary = {
    version,
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
    const historySummary = isRelease
      ? `history and log of ${formatCount(releaseCount, "release")}`
      : "no history or log, because it is not a release";
    const provedSummary = asProved === 0 ? "" : ` (${asProved} as proved before their text was withheld)`;
    return [
      ...lines,
      `${status}  @vnjp/dataset ${version}: ${formatCount(records.length, "record")}, ${formatCount(spans, "span")}${provedSummary}, ${formatCount(dispatches.length, "text")}; ${historySummary}`,
    ].join("\n");
  });
  return findings.length === 0 ? 0 : 1;
};
