/** A position in a text, as people and programs count it. */
interface TextPosition {
  /** The offset from the beginning of the text, in Unicode code points. */
  readonly codePoints: number;
  /** The line, counted from 1. A line ends with a line feed, a carriage return, or both. */
  readonly line: number;
  /** The column, counted from 1 in Unicode code points. */
  readonly column: number;
}

/** Creates a function that locates string indices of a text. It reads the text once, so its arguments must not decrease. */
export const createLocator = (text: string): ((index: number) => TextPosition) => {
  let offset = 0;
  let codePoints = 0;
  let line = 1;
  let lineStart = 0;
  return (index) => {
    for (const [character] of text.slice(offset, index).matchAll(/\r\n|[\s\S]/gu)) {
      offset += character.length;
      codePoints += character === "\r\n" ? 2 : 1;
      if (character === "\r\n" || character === "\n" || character === "\r") {
        line += 1;
        lineStart = codePoints;
      }
    }
    return { codePoints, line, column: codePoints - lineStart + 1 };
  };
};
