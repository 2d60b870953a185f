// The packages bring no types of their own; this is all of them that is used.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
