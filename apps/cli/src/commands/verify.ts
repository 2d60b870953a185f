import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dispatches, evidenceFor, records, releases, version, type AnyRecord } from "@vnjp/dataset";
import { validate } from "@vnjp/dataset/validate";
import { codePoints } from "@vnjp/engine/text";
import { result, type ExitCode, type Output } from "../output.ts";
import { paint } from "../reporters/paint.ts";
import { installedRefusals } from "../snapshots/installed.ts";
import { pathOfText, textOf } from "../texts.ts";

/** Something that the installed package holds and that does not agree with itself. */
interface Fault {
  /** Of the log and the history, what a release would be refused for: docs/refusals.md has it. */
  readonly code?: string;
  /** A record (`kind/id`); of the history, a release. */
  readonly record: string;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

interface Span {
  readonly text: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const faultsOfTexts = (): Fault[] =>
  dispatches.flatMap(({ id, editions }) =>
    Object.entries(editions).flatMap(([key, { text, sha256, availability }]) => {
      const at = { record: `dispatch/${id}`, pointer: `/editions/${key}/sha256`, expected: sha256 };
      if (availability !== "shipped") return [];
      if (!existsSync(pathOfText(text))) return [{ ...at, found: `no file for the text ${text}` }];
      const found = createHash("sha256")
        .update(readFileSync(pathOfText(text)))
        .digest("hex");
      return found === sha256 ? [] : [{ ...at, found }];
    }),
  );

const spansOf = (record: AnyRecord): [pointer: string, span: Span][] => {
  const inFacts = evidenceFor(record).flatMap(({ pointer, key, evidence }): [string, Span][] =>
    evidence.kind === "span" ? [[`${pointer}/evidence/${key}`, evidence]] : [],
  );
  if (record.kind !== "dispatch") return inFacts;
  const inText = (["segments", "defects", "mentions"] as const).flatMap((field) =>
    Object.entries(record[field] ?? {}).map(([key, { span }]): [string, Span] => [`/${field}/${key}/span`, span]),
  );
  return [...inFacts, ...inText];
};

const faultsOfSpans = (record: AnyRecord): Fault[] =>
  spansOf(record).flatMap(([pointer, { text, quote, start, end }]) => {
    if (!existsSync(pathOfText(text)))
      return [{ record: `${record.kind}/${record.id}`, pointer, found: `no text ${text}`, expected: quote }];
    const found = codePoints(textOf(text)).slice(start, end);
    return found === quote ? [] : [{ record: `${record.kind}/${record.id}`, pointer, found, expected: quote }];
  });

const faultsOfShape = (record: AnyRecord): Fault[] =>
  validate(record.kind, record).problems.map(({ pointer, message }) => ({
    record: `${record.kind}/${record.id}`,
    pointer,
    found: message,
    expected: `the published shape of ${record.kind}`,
  }));

/** What is no release has no place in a history: there is nothing to prove. */
const isRelease = Object.hasOwn(releases, version);

const faultsOfHistory = async (): Promise<readonly Fault[]> =>
  isRelease
    ? (await installedRefusals()).map(({ code, record, pointer, found, expected }) => ({
        code,
        record,
        pointer,
        found,
        expected,
      }))
    : [];

/**
 * Verifies the installed data: every text against its hash, every span against its text, every record against its schema,
 * and of a release its history against the hashes of every earlier one, and its log against what these differ in.
 */
export const verify = async (output: Output): Promise<ExitCode> => {
  const faults = [
    ...faultsOfTexts(),
    ...records.flatMap((record) => [...faultsOfShape(record), ...faultsOfSpans(record)]),
    ...(await faultsOfHistory()),
  ];
  const spans = records.reduce((sum, record) => sum + spansOf(record).length, 0);
  const proved = isRelease ? Object.keys(releases).length : 0;
  const summary = { version, texts: dispatches.length, records: records.length, spans, releases: proved, faults };
  const { right, wrong, strong } = paint(output.colour);
  result(output, summary, () => {
    const told = faults.map(
      ({ code, record, pointer, found, expected }) =>
        `${code === undefined ? "" : `${code}  `}${strong(`${record}#${pointer}`)}\n  found     ${found}\n  expected  ${expected}`,
    );
    const verdict =
      faults.length === 0 ? right("verified") : wrong(`${faults.length} fault${faults.length === 1 ? "" : "s"}`);
    const history = isRelease
      ? `history and log of ${proved} release${proved === 1 ? "" : "s"}`
      : "no history or log, since it is no release";
    return [
      ...told,
      `${verdict}  @vnjp/dataset ${version}: ${records.length} records, ${spans} spans, ${dispatches.length} texts; ${history}`,
    ].join("\n");
  });
  return faults.length === 0 ? 0 : 1;
};
