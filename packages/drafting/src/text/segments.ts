import type { DraftContext } from "./draft-context.ts";
import { findCredit, findDateline, findHeader, findSignOff } from "./segment-markers.ts";
import type { TextRange } from "./text-range.ts";

export type SegmentRole = "header" | "caption" | "dateline" | "paragraph" | "credit" | "sign-off";

export interface Segment extends TextRange {
  readonly role: SegmentRole;
  readonly key: string;
}

type UnkeyedSegment = TextRange & { role: SegmentRole };

/** A caption has a sentence or two. A longer line is a paragraph to which a credit was glued. */
const maxCaptionLength = 420;

/** Removes the white space around a range. */
const trimRange = (text: string, { start, end }: TextRange): TextRange => {
  const content = text.slice(start, end);
  const lead = content.length - content.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (content.length - content.trimEnd().length)) };
};

function* splitLines(text: string): Generator<TextRange> {
  let start = 0;
  for (const line of text.split("\n")) {
    const range = trimRange(text, { start, end: start + line.length });
    if (range.end > range.start) yield range;
    start += line.length + 1;
  }
}

/** Splits a line into header, captions with their credits, dateline and paragraph. */
const splitLine = (context: DraftContext, line: TextRange, isFirst: boolean): UnkeyedSegment[] => {
  const { plain } = context;
  const parts: UnkeyedSegment[] = [];
  const push = (role: SegmentRole, start: number, end: number) => {
    const range = trimRange(plain, { start, end });
    if (range.end > range.start) parts.push({ role, ...range });
  };
  let at = line.start;
  const header = isFirst ? findHeader(plain, line) : undefined;
  if (header) {
    push("header", header.start, header.end);
    at = trimRange(plain, { start: header.end, end: line.end }).start;
  }
  for (;;) {
    const rest = trimRange(plain, { start: at, end: line.end });
    const dateline = findDateline(plain, rest);
    if (dateline) push("dateline", dateline.start, dateline.end);
    const credit = dateline ? undefined : findCredit(context, rest);
    if (!credit) {
      push("paragraph", dateline?.end ?? rest.start, rest.end);
      return parts;
    }
    const captionLength = credit.start - rest.start;
    push(captionLength <= maxCaptionLength ? "caption" : "paragraph", rest.start, credit.start);
    push("credit", credit.start, credit.end);
    at = credit.end;
  }
};

/** Joins lines that were broken in the middle of a sentence. */
const joinBrokenLines = (context: DraftContext, parts: readonly UnkeyedSegment[]): UnkeyedSegment[] => {
  const result: UnkeyedSegment[] = [];
  let inBody = false;
  for (const part of parts) {
    const last = result.at(-1);
    const isContinued =
      inBody &&
      last?.role === "paragraph" &&
      part.role === "paragraph" &&
      last.end - last.start >= 60 &&
      /[\p{L},]$/u.test(context.plain.slice(last.end - 2, last.end)) &&
      context.plain.slice(last.end, part.start).split("\n").length === 2 &&
      findSignOff(context, part) === undefined;
    if (last && isContinued) result.splice(-1, 1, { ...last, end: part.end });
    else result.push(part);
    inBody ||= part.role === "dateline";
  }
  return result;
};

/** Marks the line right above a credit as its caption. A blank line between them separates a paragraph from the credit. */
const markCaptions = (plain: string, parts: readonly UnkeyedSegment[]): UnkeyedSegment[] =>
  parts.map((part, index) => {
    const next = parts[index + 1];
    if (part.role !== "paragraph" || next?.role !== "credit" || part.end - part.start > maxCaptionLength) return part;
    const gap = plain.slice(part.end, next.start);
    const isMarked = plain.slice(part.start, part.end).endsWith("|");
    return isMarked || gap.split("\n").length === 2 ? { ...part, role: "caption" as const } : part;
  });

const splitSignOffs = (context: DraftContext, parts: readonly UnkeyedSegment[]): UnkeyedSegment[] =>
  parts.flatMap((part) => {
    const signOffRange = part.role === "paragraph" ? findSignOff(context, part) : undefined;
    if (!signOffRange) return [part];
    const body = trimRange(context.plain, { start: part.start, end: signOffRange.start });
    const signOff: UnkeyedSegment = { role: "sign-off", ...signOffRange };
    return body.end > body.start ? [{ ...part, ...body }, signOff] : [signOff];
  });

/** Joins parts that no quote can single out, because they are repeated, to the part before them. */
const mergeUnquotable = (context: DraftContext, parts: readonly UnkeyedSegment[]): UnkeyedSegment[] => {
  const result: { part: UnkeyedSegment; isQuotable: boolean }[] = [];
  let isJoined = false;
  for (const part of parts) {
    const isQuotable = context.createSpan(part) !== undefined;
    const last = result.at(-1);
    if (last && !(isQuotable && last.isQuotable)) {
      isJoined = true;
      last.part = { role: "paragraph", start: last.part.start, end: part.end };
      // Test a run of repeated lines once, at its end.
      last.isQuotable = isQuotable && context.createSpan(last.part) !== undefined;
    } else result.push({ part, isQuotable });
  }
  if (isJoined)
    context.addDoubt(
      "segments",
      "Some lines are repeated, so no quote can single them out. They were joined to the lines before them.",
    );
  return result.map(({ part }) => part);
};

/** Splits a text into segments. Together they hold every character except white space once. */
export const splitSegments = (context: DraftContext): Segment[] => {
  const lines = [...splitLines(context.plain)];
  const parts = lines.flatMap((line, index) => splitLine(context, line, index === 0));
  const quotableParts = mergeUnquotable(
    context,
    splitSignOffs(context, markCaptions(context.plain, joinBrokenLines(context, parts))),
  );
  const counts = new Map<SegmentRole, number>();
  return quotableParts.map(({ role, start, end }) => {
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    const key = role === "paragraph" ? `p${count}` : count === 1 ? role : `${role}-${count}`;
    context.addTrace("segments", { start, end }, `${role} ${key}`);
    return { role, key, start, end };
  });
};

/** Finds the headline: it precedes the body, is short and ends without a full stop. */
export const findHeadline = (context: DraftContext, segments: readonly Segment[]): Segment | undefined => {
  const first = segments.find(({ role }) => role !== "header");
  if (first?.role !== "paragraph" || segments.filter(({ role }) => role === "paragraph").length < 2) return undefined;
  const printed = context.plain.slice(first.start, first.end);
  return printed.length <= 200 && !/[.!…;:]["»”]?$/.test(printed) ? first : undefined;
};
