const astral = /[\uD800-\uDFFF]/;

/**
 * Positions of a string in Unicode code points. JavaScript counts UTF-16 units; the record counts code points, as the
 * W3C Web Annotation model does, so that a Python or R reader can slice a text with the published numbers.
 */
export interface CodePoints {
  /** Number of code points in the whole string. */
  readonly length: number;
  /** The code-point position of a UTF-16 index. */
  readonly ofUnit: (unit: number) => number;
  /** The characters from one code-point position to another. */
  readonly slice: (start: number, end: number) => string;
}

export const codePoints = (text: string): CodePoints => {
  if (!astral.test(text)) {
    return { length: text.length, ofUnit: (unit) => unit, slice: (start, end) => text.slice(start, end) };
  }
  const characters = [...text];
  return {
    length: characters.length,
    ofUnit: (unit) => Array.from(text.slice(0, unit)).length,
    slice: (start, end) => characters.slice(start, end).join(""),
  };
};
