// The worker of the contribution page: the same engine as the command line, with the release from one file of the site.
import { isWithoutEval } from "./zod-without-eval.ts";
import { check, overlayCorpus, type Contribution } from "@vnjp/engine/rules";
import { toRecordFile } from "./authored-record.ts";
import { listChangedFacts } from "./changed-facts.ts";
import { buildDraftResult } from "./draft-result.ts";
import { fixFile } from "./fix-file.ts";
import type { WorkerResponse, Protocol, WorkerRequest, Method } from "./protocol.ts";
import { matchEdition } from "./match-edition.ts";
import { buildBaseCorpus, listRecordEntries, type PublishedCorpus, type VersionedBaseCorpus } from "./base-corpus.ts";
import { listUnchecked } from "./unchecked.ts";

if (!isWithoutEval) throw new Error("zod would compile code from strings, which the content security policy forbids");

let baseCorpus: VersionedBaseCorpus | undefined;

const getBaseCorpus = (): VersionedBaseCorpus => {
  if (!baseCorpus) throw new Error("the release is not loaded yet");
  return baseCorpus;
};

const load = async (address: string): Promise<Protocol["load"]["result"]> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const published = (await response.json()) as PublishedCorpus;
  baseCorpus = buildBaseCorpus(published);
  const { corrections } = published;
  return {
    version: baseCorpus.version,
    entries: listRecordEntries(baseCorpus),
    texts: baseCorpus.texts.size,
    corrections,
  };
};

const openRecord = (reference: string): Protocol["open"]["result"] => {
  const record = getBaseCorpus().records.get(reference);
  if (!record) throw new Error(`the release has no record ${reference}`);
  return toRecordFile(record);
};

/** A withheld text that is open here is at hand, as in a private folder: nothing is published from this page. */
const markPrivateTexts = (contribution: Contribution): Contribution => ({
  ...contribution,
  texts: new Map(
    [...contribution.texts].map(([edition, text]) => [
      edition,
      getBaseCorpus().provedSpans?.has(edition) ? { ...text, isPrivate: true } : text,
    ]),
  ),
});

const checkContribution = ({ contribution, base }: Protocol["check"]["params"]): Protocol["check"]["result"] => {
  if (base === "nothing") return { findings: check(contribution).findings, unchecked: [], changes: [] };
  const { findings, corpus } = check(overlayCorpus(markPrivateTexts(contribution), getBaseCorpus()));
  const paths = contribution.files.map(({ path }) => path);
  const changes = listChangedFacts(contribution.files, getBaseCorpus());
  return { findings, unchecked: listUnchecked(paths, corpus, getBaseCorpus()), changes };
};

const handleRequest = async (request: WorkerRequest): Promise<Protocol[Method]["result"]> => {
  switch (request.method) {
    case "load":
      return load(request.params.address);
    case "open":
      return openRecord(request.params.reference);
    case "check":
      return checkContribution(request.params);
    case "fix":
      return fixFile(request.params.file, new Map([...getBaseCorpus().texts, ...request.params.texts]));
    case "draft":
      return buildDraftResult(request.params, getBaseCorpus());
    case "matchText":
      return { edition: matchEdition(request.params.bytes, request.params.files) };
  }
};

const postReply = (result: WorkerResponse) => postMessage(result, { transfer: [] });

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  handleRequest(data).then(
    (result) => postReply({ id: data.id, outcome: "done", result }),
    (error: unknown) => postReply({ id: data.id, outcome: "failed", reason: String(error) }),
  );
});
