/** A text as its code points: offsets of the record count these, and not the UTF-16 units of a JavaScript string. */
export type Characters = readonly string[];

export const charactersOf = (text: string): Characters => [...text];

export const between = (characters: Characters, start: number, end: number): string =>
  characters.slice(start, end).join("");
