import type { Dispatch } from "@vnjp/dataset";
import { splitBlocks, type Block } from "./blocks.ts";
import { listTextFacts } from "./text-facts.ts";
import { countFacts, collectMarks, type Mark } from "./marks.ts";
import { getIntensity, splitRuns, type Run, type TextRange } from "./runs.ts";
import { readEditionText } from "./edition-texts.ts";

export interface RunView extends Run<Mark> {
  readonly facts: number;
  readonly intensity: number;
  readonly isDefective: boolean;
  /** The entities whose names end with this run. */
  readonly entities: readonly string[];
  /** The marked ranges that start with this run but are longer: links to them lead here. */
  readonly anchors: readonly TextRange[];
}

export interface BlockView extends Omit<Block, "parts"> {
  readonly parts: readonly { readonly role?: string; readonly runs: readonly RunView[] }[];
}

const toRunView = (run: Run<Mark>): RunView => {
  const facts = countFacts(run.marks);
  return {
    ...run,
    facts,
    intensity: getIntensity(facts),
    isDefective: run.marks.some(({ kind }) => kind === "defect"),
    entities: run.marks.flatMap((mark) => (mark.kind === "mention" && mark.end === run.end ? [mark.entity] : [])),
    anchors: [...new Set(run.marks.filter(({ start }) => start === run.start).map(({ end }) => end))]
      .filter((end) => end !== run.end)
      .map((end) => ({ start: run.start, end })),
  };
};

/** Builds the view of a text: its blocks, with runs that carry the marks. */
export const buildEditionView = (dispatch: Dispatch, text: string): readonly BlockView[] => {
  const characters = readEditionText(text);
  const marks = collectMarks(dispatch, text, listTextFacts([text]));
  const segments = Object.values(dispatch.segments ?? {}).filter(({ span }) => span.text === text);
  const blocks = splitBlocks(
    characters,
    segments.map(({ role, span: { start, end } }) => ({ role, start, end })),
  );
  return blocks.map(({ parts, ...block }) => ({
    ...block,
    parts: parts.map(({ role, ...range }) => ({
      ...(role === undefined ? {} : { role }),
      runs: splitRuns(characters, marks, range).map(toRunView),
    })),
  }));
};
