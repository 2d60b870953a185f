import type { Corpus, Evidence, PageEvidence } from "@vnjp/engine/corpus";
import { formatEvidence, formatQuote, joinList } from "@vnjp/engine/display";
import { openLists } from "@vnjp/engine/schema";
import { locateQuote, findNearestPassages } from "@vnjp/engine/text";
import { CannotRunError } from "../../io/output.ts";
import { promptUntilValid, formatAnswer, formatOptions, InvalidAnswer, type Prompt } from "../../io/prompts.ts";
import type { FactUpdate } from "./apply-correction.ts";
import { findFreeKey, getEdition, getPage } from "./evidence.ts";

interface EvidencePromptInput {
  readonly promptUser: Prompt;
  readonly corpus: Corpus;
  readonly present: Readonly<Record<string, Evidence>>;
  /** Every key that the evidence of the fact has had in a release. */
  readonly publishedKeys: ReadonlySet<string>;
  /** True for a date: an entry may support one part of it. */
  readonly isDate: boolean;
}

/** The result, or why the answer is not accepted. */
const tryParse = <T>(parse: () => T): T | InvalidAnswer => {
  try {
    return parse();
  } catch (error) {
    if (error instanceof CannotRunError) return new InvalidAnswer(error.message);
    throw error;
  }
};

const promptRemovedKeys = ({ promptUser, present }: EvidencePromptInput): Promise<readonly string[]> => {
  const lines = Object.entries(present).map(([key, entry]) => `  ${key}: ${formatEvidence(entry)}`);
  return promptUntilValid(
    promptUser,
    `Its evidence is\n${lines.join("\n")}\nDoes all of it still support the fact?\n(Enter: yes; otherwise the keys of the entries to remove, separated by spaces)`,
    (answer) => {
      const keys = answer === "" || answer === "yes" ? [] : answer.split(/[\s,]+/);
      const unknown = keys.find((key) => !Object.hasOwn(present, key));
      return unknown === undefined ? keys : new InvalidAnswer(`There is no entry ${unknown}.`);
    },
  );
};

const promptQuote = async (promptUser: Prompt, characters: string): Promise<{ quote: string; within?: string }> => {
  const quote = await promptUntilValid(promptUser, "Which quote, exactly as in the text?", (answer) => {
    if (locateQuote(characters, answer).outcome !== "not-found") return answer;
    const near = answer === "" ? [] : findNearestPassages(characters, answer);
    return new InvalidAnswer(
      `The text does not have this quote.${near.length === 0 ? "" : ` The nearest passages are ${joinList(near.map((passage) => formatQuote(passage)))}.`}`,
    );
  });
  const located = locateQuote(characters, quote);
  if (located.outcome !== "ambiguous") return { quote };
  const within = await promptUntilValid(
    promptUser,
    `The quote occurs ${located.count} times. Which longer passage around it occurs once?`,
    (answer) =>
      locateQuote(characters, quote, answer).outcome === "found"
        ? answer
        : new InvalidAnswer("This does not identify the quote."),
  );
  return { quote, within };
};

const promptPageQuote = async (promptUser: Prompt): Promise<Pick<PageEvidence, "quote">> => {
  const words = (
    await promptUser("Which words of the page show it, exactly?\n(Enter: they are not at hand)\n> ")
  ).trim();
  if (words === "") return {};
  const language = await promptUntilValid(promptUser, "In which language are they?\n(en, fr, vi, ja …)", (answer) =>
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(answer)
      ? answer
      : new InvalidAnswer(`${formatAnswer(answer)} is not a language tag.`),
  );
  return { quote: { words, language } };
};

const promptSupports = async ({ promptUser, isDate }: EvidencePromptInput): Promise<{ supports?: string }> => {
  if (!isDate) return {};
  const known = openLists["Supports"] ?? {};
  const supports = await promptUntilValid(
    promptUser,
    `Which part of the date does it support?\n${formatOptions(known)}\n(Enter: all of it)`,
    (answer) =>
      answer === "" || Object.hasOwn(known, answer)
        ? answer
        : new InvalidAnswer(`${formatAnswer(answer)} is not one of these.`),
  );
  return supports === "" ? {} : { supports };
};

/** Asks for one entry; undefined if there are no more. */
const promptEvidenceEntry = async (input: EvidencePromptInput, question: string): Promise<Evidence | undefined> => {
  const { promptUser, corpus } = input;
  const origin = await promptUntilValid(
    promptUser,
    `${question}\n(a text, such as vietnamplus-219237/e1; a page, such as source/sggp-post108422; Enter: nothing)`,
    (answer) => {
      if (answer === "") return undefined;
      const isPage = /^(?:source|dispatch)\//.test(answer);
      return tryParse(() => (isPage ? { page: getPage(corpus, answer) } : { text: getEdition(corpus, answer) }));
    },
  );
  if (origin === undefined) return undefined;
  if (origin.page !== undefined) {
    const locator = (await promptUser("Where on the page, in your words?\n(Enter: the whole page)\n> ")).trim();
    return {
      kind: "page",
      source: origin.page,
      ...(locator === "" ? {} : { locator }),
      ...(await promptPageQuote(promptUser)),
    };
  }
  return {
    kind: "span",
    text: origin.text,
    ...(await promptQuote(promptUser, corpus.texts.get(origin.text)?.characters ?? "")),
  };
};

/** Asks whether the evidence still supports the fact, and for new evidence. */
export const promptEvidence = async (
  input: EvidencePromptInput,
): Promise<Pick<FactUpdate, "evidenceEntries" | "removedKeys">> => {
  const removedKeys = await promptRemovedKeys(input);
  const [only, ...others] = removedKeys;
  const evidenceEntries: FactUpdate["evidenceEntries"][number][] = [];
  for (let question = removedKeys.length === 0 ? "What else supports it?" : "What supports it instead?"; ;) {
    const entry = await promptEvidenceEntry(input, question);
    if (!entry) return { evidenceEntries, removedKeys };
    const isReplacement = evidenceEntries.length === 0 && only !== undefined && others.length === 0;
    const replacedEntry = isReplacement ? input.present[only] : undefined;
    // An entry that replaces a single one supports the same part and keeps its key.
    const copiedFields = replacedEntry
      ? {
          ...(replacedEntry.supports === undefined ? {} : { supports: replacedEntry.supports }),
          ...(replacedEntry.speaker === undefined ? {} : { speaker: replacedEntry.speaker }),
        }
      : await promptSupports(input);
    const newEntry = { ...entry, ...copiedFields };
    const usedKeys = [...Object.keys(input.present), ...input.publishedKeys, ...evidenceEntries.map(({ key }) => key)];
    evidenceEntries.push({ key: isReplacement ? only : findFreeKey(newEntry, new Set(usedKeys)), entry: newEntry });
    question = "What else supports it?";
  }
};
