import { parseFile, type Position, type RecordFile } from "../corpus/index.ts";
import { finding, type Finding, type Report } from "../findings/index.ts";
import { exceptionList, type ExceptionList } from "../schema/index.ts";

const start: Position = { line: 1, column: 1 };

interface Read {
  readonly list: ExceptionList["exceptions"];
  readonly positionOf: (pointer: string) => Position;
  readonly findings: readonly Finding[];
}

const inFile = ({ path }: RecordFile, report: Report, position: Position): Finding =>
  finding(report, { record: path, file: path, position });

/** Reads the list of exceptions; one that cannot be read is a finding, and excepts nothing. */
const read = (file: RecordFile): Read => {
  const parsed = parseFile(file);
  if (parsed.outcome !== "parsed") {
    const problem = parsed.outcome === "not-json" ? parsed.problem : "EmptyFile";
    const report: Report = { code: "file/not-json", pointer: "", arguments: { problem } };
    return { list: {}, positionOf: () => start, findings: [inFile(file, report, parsed.position)] };
  }
  const result = exceptionList.safeParse(parsed.value);
  if (result.success) return { list: result.data.exceptions, positionOf: parsed.positionOf, findings: [] };
  const findings = result.error.issues.map(({ path, message }) => {
    const pointer = path.map((step) => `/${String(step)}`).join("");
    const report: Report = {
      code: "shape/wrong-value",
      pointer,
      arguments: { found: parsed.value, expected: message, examples: [] },
    };
    return inFile(file, report, parsed.positionOf(pointer));
  });
  return { list: {}, positionOf: parsed.positionOf, findings };
};

const excepts =
  ({ code, record, pointer }: ExceptionList["exceptions"][string]) =>
  (one: Finding): boolean =>
    one.severity === "warning" && one.code === code && one.record === record && one.pointer.startsWith(pointer);

/** The findings without the warnings that another corpus lists as exceptions; its list is not judged here. */
export const withoutKnownExceptions = (findings: readonly Finding[], file: RecordFile): readonly Finding[] => {
  const exceptions = Object.values(read(file).list).map(excepts);
  return findings.filter((one) => !exceptions.some((isExcepted) => isExcepted(one)));
};

/**
 * The findings without the warnings that are listed as exceptions; and a finding for each exception that excepts nothing
 * any more, so that the list cannot outlive its reasons.
 */
export const withoutExceptions = (findings: readonly Finding[], file: RecordFile): readonly Finding[] => {
  const { list, positionOf, findings: faults } = read(file);
  const matches = (exception: ExceptionList["exceptions"][string]) => findings.filter(excepts(exception));
  const excepted = new Set(Object.values(list).flatMap(matches));
  const unused = Object.entries(list)
    .filter(([, exception]) => matches(exception).length === 0)
    .map(([key, { code, record, pointer }]) =>
      inFile(
        file,
        { code: "exception/unused", pointer: `/exceptions/${key}`, arguments: { code, record, pointer } },
        positionOf(`/exceptions/${key}`),
      ),
    );
  return [...findings.filter((one) => !excepted.has(one)), ...faults, ...unused];
};
