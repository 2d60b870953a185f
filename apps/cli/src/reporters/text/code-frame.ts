import type { Paint } from "../paint.ts";

/** The number of characters of a line that are visible. */
const maxWidth = 110;

/** Renders the line of a finding and the line before it, with a mark under the position. */
export const renderCodeFrame = (lines: readonly string[], line: number, column: number, paint: Paint): string => {
  const visibleLines = [line - 1, line].filter((number) => number > 0 && number <= lines.length);
  const width = String(line).length;
  const offset = Math.max(0, column - Math.floor(maxWidth / 2));
  const rows = visibleLines.map((number) => {
    const text = (lines[number - 1] ?? "")
      .replaceAll("\t", " ")
      .slice(offset, offset + maxWidth)
      .replaceAll(/\p{C}/gu, "\u{FFFD}");
    return paint.faint(`  ${String(number).padStart(width)} │ ${text}`);
  });
  return [...rows, `  ${" ".repeat(width)} │ ${" ".repeat(Math.max(0, column - 1 - offset))}${paint.wrong("^")}`].join(
    "\n",
  );
};
