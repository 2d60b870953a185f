// The check and the draft, away from the page: the same engine as in the terminal, fed with one file of the site.
import { isWithoutEval } from "./without-eval.ts";
import { check, overCorpus } from "@vnjp/engine/rules";
import { fileOf } from "./authored.ts";
import { changedFacts } from "./changed-facts.ts";
import { draftShown } from "./draft-shown.ts";
import { mendFile } from "./mend-file.ts";
import type { Answer, Protocol, Question, Verb } from "./messages.ts";
import { editionOf } from "./place-text.ts";
import { entriesOf, releaseOf, type PublishedCorpus, type Release } from "./release.ts";
import { uncheckedOf } from "./unchecked.ts";

if (!isWithoutEval) throw new Error("schemas would be compiled from strings, which the policy of the page refuses");

let loaded: Release | undefined;

const release = (): Release => {
  if (!loaded) throw new Error("the release is not loaded yet");
  return loaded;
};

const load = async (address: string): Promise<Protocol["load"]["answer"]> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const published = (await response.json()) as PublishedCorpus;
  loaded = releaseOf(published);
  const { corrections } = published;
  return { version: loaded.version, entries: entriesOf(loaded), texts: loaded.texts.size, corrections };
};

const open = (reference: string): Protocol["open"]["answer"] => {
  const record = release().records.get(reference);
  if (!record) throw new Error(`the release has no record ${reference}`);
  return fileOf(record);
};

const checked = ({ contribution, over }: Protocol["check"]["ask"]): Protocol["check"]["answer"] => {
  if (over === "nothing") return { findings: check(contribution).findings, unchecked: [], changes: [] };
  const { findings, corpus } = check(overCorpus(contribution, release()));
  const paths = contribution.files.map(({ path }) => path);
  const changes = changedFacts(contribution.files, release());
  return { findings, unchecked: uncheckedOf(paths, corpus, release()), changes };
};

const answerTo = async (question: Question): Promise<Protocol[Verb]["answer"]> => {
  switch (question.verb) {
    case "load":
      return load(question.address);
    case "open":
      return open(question.reference);
    case "check":
      return checked(question);
    case "mend":
      return mendFile(question.file, new Map([...release().texts, ...question.texts]));
    case "draft":
      return draftShown(question, release());
    case "place":
      return { edition: editionOf(question.bytes, question.files) };
  }
};

const reply = (answer: Answer) => postMessage(answer, { transfer: [] });

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  answerTo(data).then(
    (answer) => reply({ number: data.number, outcome: "done", answer }),
    (error: unknown) => reply({ number: data.number, outcome: "failed", reason: String(error) }),
  );
});
