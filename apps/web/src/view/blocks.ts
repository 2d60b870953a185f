import { sliceText, type Characters } from "./characters.ts";
import type { TextRange } from "./runs.ts";

/** A range of a text with its role; the white space between segments has none. */
export interface BlockPart extends TextRange {
  readonly role?: string;
}

/** A group of parts that starts on a new line. */
export interface Block {
  readonly parts: readonly BlockPart[];
  /** `figure` is a caption and its credit. */
  readonly kind: "header" | "figure" | "paragraph";
  /** The number of a paragraph, from 1. */
  readonly number?: number;
}

/** Splits a text into its segments and the gaps between them: every character, in order. */
const splitParts = (characters: Characters, segments: readonly Required<BlockPart>[]): readonly BlockPart[] => {
  const parts: BlockPart[] = [];
  let reached = 0;
  const addGap = (end: number) => {
    if (end > reached) parts.push({ start: reached, end });
    reached = Math.max(reached, end);
  };
  for (const { role, start, end } of segments.toSorted((a, b) => a.start - b.start)) {
    addGap(start);
    if (end > reached) parts.push({ role, start: reached, end });
    reached = Math.max(reached, end);
  }
  addGap(characters.length);
  return parts;
};

const isInFigure = (role: string | undefined) => role === "caption" || role === "credit";

const getBlockKind = (parts: readonly BlockPart[]): Block["kind"] => {
  const roles = parts.flatMap(({ role }) => role ?? []);
  if (roles.includes("header")) return "header";
  return roles.some(isInFigure) ? "figure" : "paragraph";
};

/** A header and a figure are blocks even if the text has them on one line with what follows. */
const isBlockBreak = (before: string | undefined, gap: string, after: string | undefined) =>
  gap.includes("\n") || before === "header" || isInFigure(before) !== isInFigure(after);

/** Splits a text into blocks. White space goes to the block before it, so that the blocks are the whole text. */
export const splitBlocks = (characters: Characters, segments: readonly Required<BlockPart>[]): readonly Block[] => {
  const groups: BlockPart[][] = [[]];
  let previous: string | undefined;
  let gap = "";
  for (const part of splitParts(characters, segments)) {
    const isGap = part.role === undefined && sliceText(characters, part.start, part.end).trim() === "";
    if (isGap) gap = sliceText(characters, part.start, part.end);
    else if (previous !== undefined && isBlockBreak(previous, gap, part.role)) groups.push([]);
    groups[groups.length - 1]?.push(part);
    if (isGap) continue;
    previous = part.role ?? "paragraph";
    gap = "";
  }
  let number = 0;
  return groups.map((parts) => {
    const kind = getBlockKind(parts);
    if (kind === "paragraph") number += 1;
    return kind === "paragraph" ? { parts, kind, number } : { parts, kind };
  });
};
