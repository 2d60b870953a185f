const surrogate = /[\uD800-\uDFFF]/;

/**
 * Positions in Unicode code points. JavaScript counts UTF-16 units. The dataset counts code points, like the W3C Web
 * Annotation model, so that Python and R can slice a text with the published offsets.
 */
export interface CodePoints {
  /** The number of code points of the string. */
  readonly length: number;
  /** The code-point position of a UTF-16 index. */
  readonly toCodePoint: (unit: number) => number;
  /** The characters from one code-point position to another. */
  readonly slice: (start: number, end: number) => string;
}

export const indexCodePoints = (text: string): CodePoints => {
  if (!surrogate.test(text)) {
    return { length: text.length, toCodePoint: (unit) => unit, slice: (start, end) => text.slice(start, end) };
  }
  const characters = [...text];
  return {
    length: characters.length,
    toCodePoint: (unit) => Array.from(text.slice(0, unit)).length,
    slice: (start, end) => characters.slice(start, end).join(""),
  };
};
