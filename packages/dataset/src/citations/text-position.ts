import type { TextRange } from "./citation.ts";

/** Creates a function that locates string indices of a text. It reads the text once, so its arguments must not decrease. */
const createLocator = (text: string): ((index: number) => Omit<TextRange, "end">) => {
  let offset = 0;
  let start = 0;
  let line = 1;
  let lineStart = 0;
  return (index) => {
    for (const [character] of text.slice(offset, index).matchAll(/\r\n|[\s\S]/gu)) {
      offset += character.length;
      start += character === "\r\n" ? 2 : 1;
      if (character === "\r\n" || character === "\n" || character === "\r") {
        line += 1;
        lineStart = start;
      }
    }
    return { start, line, column: start - lineStart + 1 };
  };
};

/** Creates a function that gives the range between two string indices of a text. The ranges must not overlap, and come in order. */
export const createRangeLocator = (text: string): ((from: number, to: number) => TextRange) => {
  const locate = createLocator(text);
  return (from, to) => {
    const { start, line, column } = locate(from);
    return { start, end: locate(to).start, line, column };
  };
};
