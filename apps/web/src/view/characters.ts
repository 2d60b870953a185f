/** A text as code points: offsets in the record count these, not the UTF-16 code units of a JavaScript string. */
export type Characters = readonly string[];

export const toCharacters = (text: string): Characters => [...text];

export const sliceText = (characters: Characters, start: number, end: number): string =>
  characters.slice(start, end).join("");
