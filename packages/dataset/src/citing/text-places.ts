/** A place in a text as people and programs count it. */
interface Place {
  /** Unicode code points from the beginning of the text. */
  readonly points: number;
  /** From 1; a line ends with a line feed, a carriage return or both. */
  readonly line: number;
  /** From 1, in Unicode code points. */
  readonly column: number;
}

/** The places of a text, asked for from one string index onwards to the next. */
export const placesOf = (text: string): ((index: number) => Place) => {
  let at = 0;
  let points = 0;
  let line = 1;
  let startOfLine = 0;
  return (index) => {
    for (const [character] of text.slice(at, index).matchAll(/\r\n|[\s\S]/gu)) {
      at += character.length;
      points += character === "\r\n" ? 2 : 1;
      if (character === "\r\n" || character === "\n" || character === "\r") {
        line += 1;
        startOfLine = points;
      }
    }
    return { points, line, column: points - startOfLine + 1 };
  };
};
