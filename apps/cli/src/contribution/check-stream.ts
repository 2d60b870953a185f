import { parseFile } from "@vnjp/engine/corpus";
import type { Finding } from "@vnjp/engine/findings";
import { check, overCorpus } from "@vnjp/engine/rules";
import { backgroundHere } from "./background.ts";
import type { Judged } from "./judged.ts";
import { linesOf } from "./lines.ts";

/** A finding of one line, at that line; the text of the line is its file. */
const atLine = (finding: Finding, name: string, line: number): Finding => ({
  ...finding,
  file: name,
  record: finding.record === `${name}:${line}` ? `line ${line}` : finding.record,
  position: { line: line + finding.position.line - 1, column: finding.position.column },
});

const referenceOf = (text: string): string | undefined => {
  const parsed = parseFile({ path: "", content: text });
  if (parsed.outcome !== "parsed" || typeof parsed.value !== "object" || parsed.value === null) return undefined;
  const { kind, id } = parsed.value as { kind?: unknown; id?: unknown };
  return typeof kind === "string" && typeof id === "string" ? `${kind}/${id}` : undefined;
};

/** A record of a stream has no file name that its id could differ from, and the texts are not its own. */
const isOfRecord =
  (path: string) =>
  ({ code, file }: Finding): boolean =>
    code !== "file/misplaced" && file === path;

/** A line that opens a record and holds nothing of it. */
const isOpen = (text: string): boolean => /^\s*\{\s*$/.test(text);

export interface JudgedStream extends Judged {
  /** Lines that were too long to be looked at. */
  readonly tooLong: readonly number[];
}

/**
 * Checks records that come one a line (NDJSON), whatever their number: one is held at a time, against the corpus that
 * somebody stands in, or else the published one. A reference to a record of a later line is no finding.
 */
export const checkStream = async (name: string, stream: AsyncIterable<Uint8Array>): Promise<JudgedStream> => {
  const background = await backgroundHere();
  const findings: Finding[] = [];
  const came = new Set<string>();
  const tooLong: number[] = [];
  let records = 0;
  let whole: string | undefined;
  for await (const { number, text } of linesOf(stream)) {
    // A record that is written over many lines begins with a bracket alone: then there is one, and not one a line.
    if (whole !== undefined || (records === 0 && text !== undefined && isOpen(text))) {
      whole = `${whole ?? ""}${text ?? ""}\n`;
      continue;
    }
    if (text === undefined) {
      tooLong.push(number);
      continue;
    }
    if (text.trim() === "") continue;
    records += 1;
    const reference = referenceOf(text);
    if (reference !== undefined) came.add(reference);
    const path = `${name}:${number}`;
    const found = check(overCorpus({ files: [{ path, content: text }], texts: new Map() }, background)).findings;
    findings.push(...found.filter(isOfRecord(path)).map((finding) => atLine(finding, name, number)));
  }
  if (whole !== undefined) {
    records += 1;
    const files = [{ path: name, content: whole }];
    const found = check(overCorpus({ files, texts: new Map() }, background)).findings;
    findings.push(...found.filter(isOfRecord(name)));
  }
  const unresolved = findings.filter(
    ({ code, found }) => code !== "reference/unknown" || ![...came].some((reference) => found.includes(reference)),
  );
  return { findings: unresolved, records, base: process.cwd(), contentOf: () => undefined, tooLong };
};
