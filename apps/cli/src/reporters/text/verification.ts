import { formatCount } from "@vnjp/engine/display";
import type { DatasetChoice } from "../../installed/select-dataset.ts";
import { describeDatasetChoice } from "../dataset-origin.ts";
import type { Paint } from "../paint.ts";

/** A contradiction in a dataset. */
export interface VerificationFinding {
  /** The code of a finding about the package or its releases. */
  readonly code?: string;
  /** A record (`kind/id`); for a finding about the package a file, for one about the history a release. */
  readonly record: string;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  /** The help page of the code. */
  readonly help?: string;
}

/** What was verified. The counts of records and texts are absent if the code of the dataset was not run. */
export interface Verification {
  readonly version: string;
  readonly files: number;
  readonly releases: number;
  /** Whether the history has this version. Nothing else vouches for its manifest. */
  readonly isRelease: boolean;
  readonly head: string | undefined;
  readonly records?: number;
  readonly spans?: number;
  readonly asProved?: number;
  readonly texts?: number;
  readonly findings: readonly VerificationFinding[];
}

const describeContents = ({ records, spans = 0, asProved = 0, texts = 0 }: Verification): readonly string[] => {
  if (records === undefined)
    return ["its code or its records are not as published, so it was not run, and its quotes were not verified"];
  const proved = asProved === 0 ? "" : ` (${asProved} as proved before their text was withheld)`;
  return [formatCount(records, "record"), `${formatCount(spans, "span")}${proved}`, formatCount(texts, "text")];
};

/** Renders what `vnjp verify` found, what it verified, and which dataset that is. */
export const renderVerification = (
  verification: Verification,
  choice: DatasetChoice,
  { right, wrong, strong }: Paint,
): string => {
  const { version, files, releases, isRelease, head, findings } = verification;
  const lines = findings.map(({ code, record, pointer, found, expected, help }) =>
    [
      `${code === undefined ? "" : `${code}  `}${strong(pointer === "" ? record : `${record}#${pointer}`)}`,
      `  found     ${found}`,
      `  expected  ${expected}`,
      ...(help === undefined ? [] : [`  help      ${help}`]),
    ].join("\n"),
  );
  const status = findings.length === 0 ? right("verified") : wrong(formatCount(findings.length, "finding"));
  const history = isRelease
    ? `history and log of ${formatCount(releases, "release")}`
    : "not a release: only its own manifest vouches for it";
  const contents = [formatCount(files, "file"), ...describeContents(verification)].join(", ");
  return [
    ...lines,
    `${status}  @vnjp/dataset ${version}: ${contents}; ${history}`,
    ...describeDatasetChoice(choice, "verified").map((line) => `  ${line}`),
    ...(head === undefined ? [] : [`  head sha256:${head}`]),
  ].join("\n");
};
