import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { formatPointer } from "./pointer.ts";

/** The content of a file, before it is parsed. The path is for people: the engine opens no file. */
export interface RecordFile {
  readonly path: string;
  readonly content: string;
  /** Why the file was not read, as the code of a problem; then the content is empty. */
  readonly problem?: string | undefined;
}

/** A position in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The first character of a file: the position of what is wrong with the whole of it. */
export const startPosition: Position = { line: 1, column: 1 };

export type ParsedFile =
  | { readonly outcome: "parsed"; readonly value: unknown; readonly getPosition: (pointer: string) => Position }
  | { readonly outcome: "not-json"; readonly problem: string; readonly position: Position }
  | { readonly outcome: "too-deep"; readonly maxDepth: number; readonly position: Position }
  | { readonly outcome: "duplicate-key"; readonly key: string; readonly position: Position };

/** The offsets at which the lines of a content begin. */
const indexLines = (content: string): readonly number[] => {
  const starts = [0];
  for (let end = content.indexOf("\n"); end !== -1; end = content.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
};

/** Finds the line of an offset by halving: a file with many findings is not read again for each. */
const findPosition = (lineStarts: readonly number[], offset: number): Position => {
  let [line, end] = [0, lineStarts.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) line = middle;
    else end = middle;
  }
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
};

const toPosition = (content: string, offset: number): Position => findPosition(indexLines(content), offset);

/** A record is about ten levels deep. A much deeper value would overflow the stack of every function that walks it. */
const maxDepth = 100;

const findExcessiveDepth = (content: string): number | undefined => {
  let depth = 0;
  for (const { 0: token, index } of content.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"?|[[\]{}]/g)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    if (depth > maxDepth) return index;
  }
  return undefined;
};

function* findDuplicateKeys(node: Node): Generator<{ key: string; offset: number }> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === "object") {
      const [name, value] = child.children ?? [];
      if (name && seen.has(name.value)) yield { key: name.value, offset: name.offset };
      if (name) seen.add(name.value);
      if (value) yield* findDuplicateKeys(value);
    } else yield* findDuplicateKeys(child);
  }
}

/** The offset of each property of a file, by its pointer. */
const indexProperties = (root: Node): ReadonlyMap<string, number> => {
  const offsets = new Map([["", root.offset]]);
  const addProperties = (node: Node, pointer: string) => {
    for (const property of node.type === "object" ? (node.children ?? []) : []) {
      const [name, value] = property.children ?? [];
      const propertyPointer = `${pointer}${formatPointer([String(name?.value)])}`;
      offsets.set(propertyPointer, property.offset);
      if (value) addProperties(value, propertyPointer);
    }
  };
  addProperties(root, "");
  return offsets;
};

/** The position of a property, or of the nearest one above it: a missing field is reported at its parent. */
const createPositionFinder = (content: string, root: Node) => {
  // Made for the first finding: most files have none.
  let index: { readonly offsets: ReadonlyMap<string, number>; readonly lineStarts: readonly number[] } | undefined;
  return (pointer: string): Position => {
    index ??= { offsets: indexProperties(root), lineStarts: indexLines(content) };
    let nearest = pointer;
    while (nearest !== "" && !index.offsets.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf("/"));
    return findPosition(index.lineStarts, index.offsets.get(nearest) ?? 0);
  };
};

interface Problem {
  readonly problem: string;
  readonly offset: number;
}

/** The parser reports a stray comma at the next token, maybe a line below: we report the comma itself. */
const findStrayComma = (content: string, offset: number): Problem | undefined => {
  const next = content.charAt(offset);
  const before = content.slice(0, offset).trimEnd();
  if (!before.endsWith(",") || !/^[\]},]$/.test(next)) return undefined;
  return next === "," ? { problem: "CommaTwice", offset } : { problem: "CommaAtTheEnd", offset: before.length - 1 };
};

const findProblem = (content: string, error: ParseError | undefined): Problem => {
  const offset = error?.offset ?? 0;
  if (!error || content.trim() === "") return { problem: "EmptyFile", offset };
  if (/[“”„«»]/.test(content.charAt(offset))) return { problem: "CurlyQuote", offset };
  return findStrayComma(content, offset) ?? { problem: printParseErrorCode(error.error), offset };
};

export const parseFile = ({ content, problem: pathProblem }: RecordFile): ParsedFile => {
  if (pathProblem !== undefined) return { outcome: "not-json", problem: pathProblem, position: startPosition };
  // Editors hide a byte order mark, and most JSON parsers reject it.
  if (content.startsWith("\uFEFF"))
    return { outcome: "not-json", problem: "ByteOrderMark", position: toPosition(content, 0) };
  if (content.includes("\uFFFD"))
    return { outcome: "not-json", problem: "NotUtf8", position: toPosition(content, content.indexOf("\uFFFD")) };
  const excessiveDepth = findExcessiveDepth(content);
  if (excessiveDepth !== undefined)
    return { outcome: "too-deep", maxDepth, position: toPosition(content, excessiveDepth) };
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const { problem, offset } = findProblem(content, error);
    return { outcome: "not-json", problem, position: toPosition(content, offset) };
  }
  for (const { key, offset } of findDuplicateKeys(root))
    return { outcome: "duplicate-key", key, position: toPosition(content, offset) };
  return {
    outcome: "parsed",
    value: JSON.parse(content),
    getPosition: createPositionFinder(content, root),
  };
};
