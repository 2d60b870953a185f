import type { Choice } from "../../site/reader-choice.ts";

/** A range of an edition's text. */
export interface EditionRange {
  readonly edition: string;
  readonly start: number;
  readonly end: number;
  /** The basis of the fact that it supports, if it is highlighted for one. */
  readonly basis?: string;
}

export const readRange = (element: HTMLElement): EditionRange => ({
  edition: element.dataset["edition"] ?? "",
  start: Number(element.dataset["start"]),
  end: Number(element.dataset["end"]),
});

const containsRange = (outer: EditionRange, inner: EditionRange): boolean =>
  outer.edition === inner.edition && outer.start <= inner.start && outer.end >= inner.end;

export const isOverlapping = (a: EditionRange, b: EditionRange): boolean =>
  a.edition === b.edition && a.start < b.end && a.end > b.start;

/** Gets the ranges to highlight: those of a fact's evidence, of one evidence entry, or the selected range itself. */
export const getChosenRanges = (choice: Choice, fact: HTMLElement | null): readonly EditionRange[] => {
  if (choice.kind === "range") return [choice];
  const evidenceItems = [...(fact?.querySelectorAll<HTMLElement>("[data-evidence]") ?? [])];
  const evidenceId = choice.evidence === undefined ? undefined : `${choice.fact}:${choice.evidence}`;
  const basis = fact?.dataset["basis"];
  return evidenceItems
    .filter(({ id }) => evidenceId === undefined || id === evidenceId)
    .map((item) => ({ ...readRange(item), ...(basis === undefined ? {} : { basis }) }));
};

/** Creates the highlighter for the runs of the texts on the page. */
export const createHighlighter = (root: HTMLElement) => {
  const runs = [...root.querySelectorAll<HTMLElement>(".run")].map((element) => ({
    element,
    range: readRange(element),
  }));

  /** Highlights exactly the characters of the ranges, and returns their runs. */
  const highlightRanges = (ranges: readonly EditionRange[], className: "chosen" | "hinted"): readonly HTMLElement[] => {
    const marked: HTMLElement[] = [];
    for (const { element, range } of runs) {
      const match = ranges.find((candidate) => containsRange(candidate, range));
      element.classList.toggle(className, match !== undefined);
      if (className === "chosen") {
        if (match?.basis === undefined) delete element.dataset["chosenBasis"];
        else element.dataset["chosenBasis"] = match.basis;
      }
      if (match) marked.push(element);
    }
    return marked;
  };

  const supportingRanges = runs
    .filter(({ element }) => element.dataset["facts"] !== undefined)
    .map(({ range }) => range);
  return { highlightRanges, supportingRanges };
};
