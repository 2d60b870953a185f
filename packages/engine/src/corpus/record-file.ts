import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { pathOf } from "./pointer.ts";

/** A record as it came, before anything is known of it. The path is for people; the engine opens no file. */
export interface RecordFile {
  readonly path: string;
  readonly content: string;
}

/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type ParsedFile =
  | { readonly outcome: "parsed"; readonly value: unknown; readonly positionOf: (pointer: string) => Position }
  | { readonly outcome: "not-json"; readonly problem: string; readonly position: Position }
  | { readonly outcome: "too-deep"; readonly deepest: number; readonly position: Position }
  | { readonly outcome: "duplicate-key"; readonly key: string; readonly position: Position };

const positionAt = (content: string, offset: number): Position => {
  const before = content.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
};

/** A record is about ten levels deep. What is deeper by far would exhaust the stack of everything that walks it. */
const deepest = 100;

const tooDeepAt = (content: string): number | undefined => {
  let depth = 0;
  for (const { 0: token, index } of content.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"?|[[\]{}]/g)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
};

function* duplicateKeys(node: Node): Generator<{ key: string; offset: number }> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === "object") {
      const [name, value] = child.children ?? [];
      if (name && seen.has(name.value)) yield { key: name.value, offset: name.offset };
      if (name) seen.add(name.value);
      if (value) yield* duplicateKeys(value);
    } else yield* duplicateKeys(child);
  }
}

/** The nearest place that exists in the file: a missing field is shown where its parent stands. */
const nodeAt = (root: Node, pointer: string): Node => {
  const path = pathOf(pointer);
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent : node;
  }
  return root;
};

interface Problem {
  readonly problem: string;
  readonly offset: number;
}

/** A comma with nothing after it is seen only at what comes next, a line further down: it is shown where it stands. */
const strayComma = (content: string, offset: number): Problem | undefined => {
  const next = content.charAt(offset);
  const before = content.slice(0, offset).trimEnd();
  if (!before.endsWith(",") || !/^[\]},]$/.test(next)) return undefined;
  return next === "," ? { problem: "CommaTwice", offset } : { problem: "CommaAtTheEnd", offset: before.length - 1 };
};

const problemAt = (content: string, error: ParseError | undefined): Problem => {
  const offset = error?.offset ?? 0;
  if (!error || content.trim() === "") return { problem: "EmptyFile", offset };
  if (/[“”„«»]/.test(content.charAt(offset))) return { problem: "CurlyQuote", offset };
  return strayComma(content, offset) ?? { problem: printParseErrorCode(error.error), offset };
};

export const parseFile = ({ content }: RecordFile): ParsedFile => {
  // Editors do not show it, and most other readers of JSON refuse it.
  if (content.startsWith("\uFEFF"))
    return { outcome: "not-json", problem: "ByteOrderMark", position: positionAt(content, 0) };
  if (content.includes("\uFFFD"))
    return { outcome: "not-json", problem: "NotUtf8", position: positionAt(content, content.indexOf("\uFFFD")) };
  const deep = tooDeepAt(content);
  if (deep !== undefined) return { outcome: "too-deep", deepest, position: positionAt(content, deep) };
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const { problem, offset } = problemAt(content, error);
    return { outcome: "not-json", problem, position: positionAt(content, offset) };
  }
  for (const { key, offset } of duplicateKeys(root))
    return { outcome: "duplicate-key", key, position: positionAt(content, offset) };
  return {
    outcome: "parsed",
    value: JSON.parse(content),
    positionOf: (pointer) => positionAt(content, nodeAt(root, pointer).offset),
  };
};
