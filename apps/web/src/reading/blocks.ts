import { between, type Characters } from "./characters.ts";
import type { Stretch } from "./runs.ts";

/** A stretch of a text with its role; the white space between segments has none. */
export interface Part extends Stretch {
  readonly role?: string;
}

/** Parts that stand on lines of their own. */
export interface Block {
  readonly parts: readonly Part[];
  /** What it is by its leading part: `figure` for a caption and its credit. */
  readonly kind: "header" | "figure" | "paragraph";
  /** The number of a paragraph, from 1. */
  readonly number?: number;
}

/** The segments of a text and what lies between them: together every character of it, in its order. */
export const partsOf = (characters: Characters, segments: readonly Required<Part>[]): readonly Part[] => {
  const parts: Part[] = [];
  let reached = 0;
  const upTo = (end: number) => {
    if (end > reached) parts.push({ start: reached, end });
    reached = Math.max(reached, end);
  };
  for (const { role, start, end } of segments.toSorted((a, b) => a.start - b.start)) {
    upTo(start);
    if (end > reached) parts.push({ role, start: reached, end });
    reached = Math.max(reached, end);
  }
  upTo(characters.length);
  return parts;
};

const inFigure = (role: string | undefined) => role === "caption" || role === "credit";

const kindOf = (parts: readonly Part[]): Block["kind"] => {
  const roles = parts.flatMap(({ role }) => role ?? []);
  if (roles.includes("header")) return "header";
  return roles.some(inFigure) ? "figure" : "paragraph";
};

/** A crawl header and a figure stand apart even where the text has them on one line with what follows. */
const breaks = (before: string | undefined, gap: string, after: string | undefined) =>
  gap.includes("\n") || before === "header" || inFigure(before) !== inFigure(after);

/** The text as lines on the screen; white space ends the block before it, so that the blocks are the whole text. */
export const blocksOf = (characters: Characters, segments: readonly Required<Part>[]): readonly Block[] => {
  const groups: Part[][] = [[]];
  let previous: string | undefined;
  let gap = "";
  for (const part of partsOf(characters, segments)) {
    const isGap = part.role === undefined && between(characters, part.start, part.end).trim() === "";
    if (isGap) gap = between(characters, part.start, part.end);
    else if (previous !== undefined && breaks(previous, gap, part.role)) groups.push([]);
    groups[groups.length - 1]?.push(part);
    if (isGap) continue;
    previous = part.role ?? "paragraph";
    gap = "";
  }
  let number = 0;
  return groups.map((parts) => {
    const kind = kindOf(parts);
    if (kind === "paragraph") number += 1;
    return kind === "paragraph" ? { parts, kind, number } : { parts, kind };
  });
};
