import { between, charactersOf, type Characters } from "../reading/characters.ts";
import { runsOf, type Run } from "../reading/runs.ts";
import { element } from "../browser/element.ts";
import type { Drafted, DraftMark, Stretch } from "./worker/drafted.ts";

/** The segments of a text, and what is left between them where it is more than white space. */
const blocksOf = (characters: Characters, segments: Drafted["segments"]) => {
  const blocks: (Stretch & { readonly role: string })[] = [];
  let reached = 0;
  const leftOver = (end: number) => {
    if (between(characters, reached, end).trim() !== "") blocks.push({ role: "in no segment", start: reached, end });
  };
  for (const segment of segments) {
    leftOver(segment.start);
    blocks.push(segment);
    reached = Math.max(reached, segment.end);
  }
  leftOver(characters.length);
  return blocks;
};

const tellOf = ({ kind, words, reference }: DraftMark): string => {
  if (kind === "date") return `date ${words}`;
  if (kind === "defect") return `suspected fault: ${words}`;
  return `${kind} name: ${words}${reference === undefined || reference === words ? "" : ` (${reference})`}`;
};

/** The places that the lists lead to: the text is cut there, so that exactly they can be shown. */
const placesOf = ({ candidates, doubts }: Drafted): readonly Stretch[] => [
  ...candidates.flatMap(({ places }) => places),
  ...doubts.flatMap(({ place }) => place ?? []),
];

const runElement = (run: Run<DraftMark | Stretch>): Node => {
  const { text } = run;
  const marks = run.marks.filter((mark) => "kind" in mark);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const attributes = {
    class: ["run", ...kinds].join(" "),
    "data-start": String(run.start),
    "data-end": String(run.end),
    title: marks.length === 0 ? undefined : marks.map(tellOf).join("; "),
  };
  return element(marks.length === 0 ? "span" : "mark", attributes, text);
};

/** The text by its segments, with everything that the draft makes something of marked. */
export const draftText = (place: HTMLElement, text: string, drafted: Drafted) => {
  const { segments, marks } = drafted;
  const cuts = [...marks, ...placesOf(drafted)];
  const characters = charactersOf(text);
  place.replaceChildren(
    ...blocksOf(characters, segments).map((block) =>
      element(
        "div",
        { class: "segment", "data-role": block.role },
        element("span", { class: "role" }, block.role),
        element("p", { lang: "fr" }, ...runsOf(characters, cuts, block).map(runElement)),
      ),
    ),
  );
  const runs = [...place.querySelectorAll<HTMLElement>(".run")];

  /** Marks the characters that lie in a place, and brings them into view. */
  return ({ start, end }: Stretch) => {
    for (const run of runs)
      run.classList.toggle("chosen", Number(run.dataset["start"]) < end && Number(run.dataset["end"]) > start);
    runs.find((run) => run.classList.contains("chosen"))?.scrollIntoView({ block: "center" });
  };
};
