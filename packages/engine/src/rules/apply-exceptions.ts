import { formatPointer, parseFile, startPosition, type Position, type RecordFile } from "../corpus/index.ts";
import { createFinding, type LocatedFinding, type RuleReport } from "../findings/index.ts";
import { exceptionList, type ExceptionList } from "../schema/index.ts";

interface ParsedExceptions {
  readonly list: ExceptionList["exceptions"];
  readonly getPosition: (pointer: string) => Position;
  readonly findings: readonly LocatedFinding[];
}

const createFileFinding = ({ path }: RecordFile, report: RuleReport, position: Position): LocatedFinding =>
  createFinding(report, { record: path, file: path, position });

/** Parses the list of exceptions. A list that cannot be read is a finding, and excepts nothing. */
const parseExceptions = (file: RecordFile): ParsedExceptions => {
  const parsed = parseFile(file);
  if (parsed.outcome !== "parsed") {
    const problem = parsed.outcome === "not-json" ? parsed.problem : "EmptyFile";
    const report: RuleReport = { code: "file/not-json", pointer: "", arguments: { problem } };
    return { list: {}, getPosition: () => startPosition, findings: [createFileFinding(file, report, parsed.position)] };
  }
  const result = exceptionList.safeParse(parsed.value);
  if (result.success) return { list: result.data.exceptions, getPosition: parsed.getPosition, findings: [] };
  const findings = result.error.issues.map(({ path, message }) => {
    const pointer = formatPointer(path);
    const report: RuleReport = {
      code: "shape/invalid-value",
      pointer,
      arguments: { found: parsed.value, expected: message, examples: [] },
    };
    return createFileFinding(file, report, parsed.getPosition(pointer));
  });
  return { list: {}, getPosition: parsed.getPosition, findings };
};

const createExceptionMatcher =
  ({ code, record, pointer }: ExceptionList["exceptions"][string]) =>
  (finding: LocatedFinding): boolean =>
    finding.severity === "warning" &&
    finding.code === code &&
    finding.record === record &&
    finding.pointer.startsWith(pointer);

/** The findings without the warnings that another corpus excepts. Its list is not checked. */
export const applyKnownExceptions = (
  findings: readonly LocatedFinding[],
  file: RecordFile,
): readonly LocatedFinding[] => {
  const matchers = Object.values(parseExceptions(file).list).map(createExceptionMatcher);
  return findings.filter((finding) => !matchers.some((isExcepted) => isExcepted(finding)));
};

/**
 * The findings without the excepted warnings, and a finding for each exception that matches no warning, so that no
 * exception outlives its reason.
 */
export const applyExceptions = (findings: readonly LocatedFinding[], file: RecordFile): readonly LocatedFinding[] => {
  const { list, getPosition, findings: problems } = parseExceptions(file);
  const findMatches = (exception: ExceptionList["exceptions"][string]) =>
    findings.filter(createExceptionMatcher(exception));
  const excepted = new Set(Object.values(list).flatMap(findMatches));
  const unused = Object.entries(list)
    .filter(([, exception]) => findMatches(exception).length === 0)
    .map(([key, { code, record, pointer }]) => {
      const location = `/exceptions/${key}`;
      return createFileFinding(
        file,
        { code: "exception/unused", pointer: location, arguments: { code, record, pointer } },
        getPosition(location),
      );
    });
  return [...findings.filter((finding) => !excepted.has(finding)), ...problems, ...unused];
};
