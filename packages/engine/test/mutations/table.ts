import type { Corpus } from "../../src/corpus/index.ts";
import { parseCorpus, readRealCorpus } from "../corpora.ts";
import { handWrittenMutations } from "./hand-written/index.ts";
import type { Mutation } from "./mutation.ts";
import { buildSystematicMutations } from "./systematic.ts";

/** The published corpus, which every mutation starts from. `mutation-table.test.ts` proves that it has no finding. */
export const mutatedCorpus: Corpus = parseCorpus(await readRealCorpus());

/** Every mutation, written by hand or made systematically. */
export const mutationTable: readonly Mutation[] = [
  ...handWrittenMutations,
  ...buildSystematicMutations([...mutatedCorpus.records.values()]),
];
