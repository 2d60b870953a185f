import type { Paint } from "./paint.ts";

/** How many characters of a line are shown. */
const widest = 110;

/** The line of a file that a finding is about, with the one before it, and a mark under the place. */
export const frame = (content: string, line: number, column: number, paint: Paint): string => {
  const lines = content.split("\n");
  const shown = [line - 1, line].filter((number) => number > 0 && number <= lines.length);
  const width = String(line).length;
  const from = Math.max(0, column - Math.floor(widest / 2));
  const rows = shown.map((number) => {
    const text = (lines[number - 1] ?? "").replaceAll("\t", " ").slice(from, from + widest);
    return paint.faint(`  ${String(number).padStart(width)} │ ${text}`);
  });
  return [...rows, `  ${" ".repeat(width)} │ ${" ".repeat(Math.max(0, column - 1 - from))}${paint.wrong("^")}`].join(
    "\n",
  );
};
