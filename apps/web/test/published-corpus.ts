import { GET } from "../src/pages/contribute/corpus.json.ts";
import type { PublishedCorpus } from "../src/workers/check/base-corpus.ts";

/** Reads the corpus that the site serves to the worker. */
export const readPublishedCorpus = async (): Promise<PublishedCorpus> => (await GET().json()) as PublishedCorpus;
