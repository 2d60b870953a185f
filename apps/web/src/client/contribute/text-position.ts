/** A position in a file; lines and columns count from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Converts a line and column to an offset. A position after the end is the end. */
export const toOffset = (content: string, { line, column }: LineColumn): number => {
  let start = 0;
  for (let currentLine = 1; currentLine < line; currentLine += 1) {
    const end = content.indexOf("\n", start);
    if (end === -1) return content.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, content.length);
};

/** Gets the range of the token at an offset: a whole string, a key with its string, or the rest of the word. */
export const getTokenRange = (content: string, offset: number): { readonly start: number; readonly end: number } => {
  const token = /^(?:"(?:[^"\\\n]|\\.)*"(?:\s*:\s*"(?:[^"\\\n]|\\.)*")?|[^\s,]+)/.exec(content.slice(offset));
  return { start: offset, end: offset + (token?.[0].length ?? 0) };
};
