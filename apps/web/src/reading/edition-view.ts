import type { Dispatch } from "@vnjp/dataset";
import { blocksOf, type Block } from "./blocks.ts";
import { factsOfTexts } from "./facts-of-texts.ts";
import { factsUnder, marksOf, type Mark } from "./marks.ts";
import { intensityOf, runsOf, type Run, type Stretch } from "./runs.ts";
import { charactersOfText } from "./texts.ts";

export interface RunOnScreen extends Run<Mark> {
  readonly facts: number;
  readonly intensity: number;
  readonly defective: boolean;
  /** The entities whose name ends with this run. */
  readonly named: readonly string[];
  /** The marked places that begin with this run and are not this run: links to them lead here. */
  readonly beginning: readonly Stretch[];
}

export interface BlockOnScreen extends Omit<Block, "parts"> {
  readonly parts: readonly { readonly role?: string; readonly runs: readonly RunOnScreen[] }[];
}

const onScreen = (run: Run<Mark>): RunOnScreen => {
  const facts = factsUnder(run.marks);
  return {
    ...run,
    facts,
    intensity: intensityOf(facts),
    defective: run.marks.some(({ kind }) => kind === "defect"),
    named: run.marks.flatMap((mark) => (mark.kind === "mention" && mark.end === run.end ? [mark.entity] : [])),
    beginning: [...new Set(run.marks.filter(({ start }) => start === run.start).map(({ end }) => end))]
      .filter((end) => end !== run.end)
      .map((end) => ({ start: run.start, end })),
  };
};

/** A text as its blocks, and these as runs with all that is marked in them. */
export const editionView = (dispatch: Dispatch, text: string): readonly BlockOnScreen[] => {
  const characters = charactersOfText(text);
  const marks = marksOf(dispatch, text, factsOfTexts([text]));
  const segments = Object.values(dispatch.segments ?? {}).filter(({ span }) => span.text === text);
  const blocks = blocksOf(
    characters,
    segments.map(({ role, span: { start, end } }) => ({ role, start, end })),
  );
  return blocks.map(({ parts, ...block }) => ({
    ...block,
    parts: parts.map(({ role, ...stretch }) => ({
      ...(role === undefined ? {} : { role }),
      runs: runsOf(characters, marks, stretch).map(onScreen),
    })),
  }));
};
