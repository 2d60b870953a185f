import type { Choice } from "./choice.ts";

/** A place of a text that is to be marked. */
export interface Place {
  readonly edition: string;
  readonly start: number;
  readonly end: number;
  /** The basis of the fact that it supports, where it is marked for one. */
  readonly basis?: string;
}

export const placeOf = (element: HTMLElement): Place => ({
  edition: element.dataset["edition"] ?? "",
  start: Number(element.dataset["start"]),
  end: Number(element.dataset["end"]),
});

export const covers = (outer: Place, inner: Place): boolean =>
  outer.edition === inner.edition && outer.start <= inner.start && outer.end >= inner.end;

export const overlaps = (a: Place, b: Place): boolean => a.edition === b.edition && a.start < b.end && a.end > b.start;

/** The places that a choice marks: those of a fact's evidence, or of one piece of it, or the place itself. */
export const placesOf = (choice: Choice, fact: HTMLElement | null): readonly Place[] => {
  if (choice.kind === "place") return [choice];
  const pieces = [...(fact?.querySelectorAll<HTMLElement>("[data-piece]") ?? [])];
  const wanted = choice.piece === undefined ? undefined : `${choice.fact}:${choice.piece}`;
  const basis = fact?.dataset["basis"];
  return pieces
    .filter(({ id }) => wanted === undefined || id === wanted)
    .map((piece) => ({ ...placeOf(piece), ...(basis === undefined ? {} : { basis }) }));
};

/** The runs of the texts on the page, and the marking of places in them. */
export const textMarks = (root: HTMLElement) => {
  const runs = [...root.querySelectorAll<HTMLElement>(".run")].map((element) => ({ element, place: placeOf(element) }));

  /** Marks exactly the characters of the places, and returns the runs that hold them. */
  const mark = (places: readonly Place[], as: "chosen" | "hinted"): readonly HTMLElement[] => {
    const marked: HTMLElement[] = [];
    for (const { element, place } of runs) {
      const by = places.find((wanted) => covers(wanted, place));
      element.classList.toggle(as, by !== undefined);
      if (as === "chosen") {
        if (by?.basis === undefined) delete element.dataset["by"];
        else element.dataset["by"] = by.basis;
      }
      if (by) marked.push(element);
    }
    return marked;
  };

  const supporting = runs.filter(({ element }) => element.dataset["facts"] !== undefined).map(({ place }) => place);
  return { mark, supporting };
};
