import { sliceText, toCharacters, type Characters } from "../../view/characters.ts";
import { splitRuns, type Run } from "../../view/runs.ts";
import { createElement } from "../dom.ts";
import type { DraftResult, DraftMark, TextRange } from "../../workers/check/protocol.ts";

/** Splits a text into its segments, and the gaps between them that are more than white space. */
const splitBlocks = (characters: Characters, segments: DraftResult["segments"]) => {
  const blocks: (TextRange & { readonly role: string })[] = [];
  let reached = 0;
  const addUnsegmented = (end: number) => {
    if (sliceText(characters, reached, end).trim() !== "") blocks.push({ role: "in no segment", start: reached, end });
  };
  for (const segment of segments) {
    addUnsegmented(segment.start);
    blocks.push(segment);
    reached = Math.max(reached, segment.end);
  }
  addUnsegmented(characters.length);
  return blocks;
};

const describeMark = ({ kind, label, reference }: DraftMark): string => {
  if (kind === "date") return `date ${label}`;
  if (kind === "defect") return `suspected defect: ${label}`;
  return `${kind} name: ${label}${reference === undefined || reference === label ? "" : ` (${reference})`}`;
};

/** Lists the ranges that the lists link to: the text is cut there, so that exactly these characters can be highlighted. */
const listRanges = ({ candidates, doubts }: DraftResult): readonly TextRange[] => [
  ...candidates.flatMap(({ ranges }) => ranges),
  ...doubts.flatMap(({ range }) => range ?? []),
];

const renderRun = (run: Run<DraftMark | TextRange>): Node => {
  const { text } = run;
  const marks = run.marks.filter((mark) => "kind" in mark);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const attributes = {
    class: ["run", ...kinds].join(" "),
    "data-start": String(run.start),
    "data-end": String(run.end),
    title: marks.length === 0 ? undefined : marks.map(describeMark).join("; "),
  };
  return createElement(marks.length === 0 ? "span" : "mark", attributes, text);
};

/** Renders the text by segment, with a mark for everything that the draft recognised. Returns a function that highlights a range. */
export const renderDraftText = (container: HTMLElement, text: string, drafted: DraftResult) => {
  const { segments, marks } = drafted;
  const cuts = [...marks, ...listRanges(drafted)];
  const characters = toCharacters(text);
  container.replaceChildren(
    ...splitBlocks(characters, segments).map((block) =>
      createElement(
        "div",
        { class: "segment", "data-role": block.role },
        createElement("span", { class: "role" }, block.role),
        createElement("p", { lang: "fr" }, ...splitRuns(characters, cuts, block).map(renderRun)),
      ),
    ),
  );
  const runs = [...container.querySelectorAll<HTMLElement>(".run")];

  /** Highlights a range and scrolls it into view. */
  return ({ start, end }: TextRange) => {
    for (const run of runs)
      run.classList.toggle("chosen", Number(run.dataset["start"]) < end && Number(run.dataset["end"]) > start);
    runs.find((run) => run.classList.contains("chosen"))?.scrollIntoView({ block: "center" });
  };
};
