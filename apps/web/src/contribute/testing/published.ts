import { GET } from "../../pages/contribute/corpus.json.ts";
import type { PublishedCorpus } from "../worker/release.ts";

/** What the site hands to the worker. */
export const publishedCorpus = async (): Promise<PublishedCorpus> => (await GET().json()) as PublishedCorpus;
