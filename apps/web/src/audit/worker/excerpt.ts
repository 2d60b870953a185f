import type { CitationAt } from "@vnjp/dataset";
import type { Excerpt } from "./messages.ts";

/** How much of a line is shown on each side of a citation, in characters: a line may be a whole file. */
const side = 70;

/** For each citation of a text the line in which it stands. */
export const excerptsOf = (text: string) => {
  const lines = text.split(/\r\n|\r|\n/);
  let known: { readonly line: number; readonly points: readonly string[] } = { line: 0, points: [] };

  return ({ line, column, start, end }: Pick<CitationAt, "line" | "column" | "start" | "end">): Excerpt => {
    // Citations come in the order of their lines: a line that has many is taken apart once.
    if (known.line !== line) known = { line, points: Array.from(lines[line - 1] ?? "") };
    const { points } = known;
    const [from, to] = [column - 1, column - 1 + end - start];
    const before = points
      .slice(Math.max(0, from - side), from)
      .join("")
      .trimStart();
    const after = points
      .slice(to, to + side)
      .join("")
      .trimEnd();
    return {
      before: from > side ? `…${before}` : before,
      cited: points.slice(from, to).join(""),
      after: points.length > to + side ? `${after}…` : after,
    };
  };
};
