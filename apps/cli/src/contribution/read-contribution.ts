import { parseFile } from "@vnjp/engine/corpus";
import { readCorpus, type CorpusFolder } from "@vnjp/engine/node";
import { overCorpus, type Contribution } from "@vnjp/engine/rules";
import { backgroundBeside, type NamedBackground } from "./background.ts";

/** A folder of records as the rules take it, and what it is held against where it is no corpus of its own. */
export interface ReadContribution {
  readonly contribution: Contribution;
  readonly own: CorpusFolder;
  readonly background?: NamedBackground;
}

const referencesIn = ({ files }: CorpusFolder): readonly string[] =>
  files.flatMap((file) => {
    const parsed = parseFile(file);
    if (parsed.outcome !== "parsed" || typeof parsed.value !== "object" || parsed.value === null) return [];
    const { kind, id } = parsed.value as { kind?: unknown; id?: unknown };
    return `${String(kind)}/${String(id)}`;
  });

/**
 * Whether a folder is a copy of a corpus that somebody works in: it has most of its records. Then what it lacks was taken
 * out, and nothing may stand in for that.
 */
const isWhole = (own: CorpusFolder, { records }: NamedBackground): boolean =>
  referencesIn(own).filter((reference) => records.has(reference)).length > records.size / 2;

/** Reads a folder of records: a corpus as it stands, and what adds to one laid over it. */
export const readContribution = async (folder: string): Promise<ReadContribution> => {
  const own = await readCorpus(folder);
  const background = await backgroundBeside(folder);
  return isWhole(own, background)
    ? { contribution: own, own }
    : { contribution: overCorpus(own, background), own, background };
};
