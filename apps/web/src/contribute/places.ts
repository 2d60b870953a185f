/** A place in a file; lines and columns count from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where a line and column stand in a content; a place beyond its end is its end. */
export const offsetOf = (content: string, { line, column }: LineColumn): number => {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = content.indexOf("\n", start);
    if (end === -1) return content.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, content.length);
};

/** From a place to the end of what is written there: a whole string, or the rest of the word. */
export const stretchAt = (content: string, offset: number): { readonly start: number; readonly end: number } => {
  const written = /^(?:"(?:[^"\\\n]|\\.)*"(?:\s*:\s*"(?:[^"\\\n]|\\.)*")?|[^\s,]+)/.exec(content.slice(offset));
  return { start: offset, end: offset + (written?.[0].length ?? 0) };
};
