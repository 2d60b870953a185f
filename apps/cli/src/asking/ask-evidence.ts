import type { Corpus, Evidence } from "@vnjp/engine/corpus";
import { evidenceInWords } from "@vnjp/engine/diff";
import { openLists } from "@vnjp/engine/schema";
import { locate, nearestPassages } from "@vnjp/engine/text";
import type { Wanted } from "../correcting/corrected.ts";
import { freeKey } from "../correcting/evidence-keys.ts";
import { editionNamed, pageNamed } from "../correcting/evidence-piece.ts";
import { CannotRun } from "../output.ts";
import { askUntil, listed, NoAnswer, type Ask } from "./ask.ts";

export interface AskedEvidence {
  readonly ask: Ask;
  readonly corpus: Corpus;
  readonly present: Readonly<Record<string, Evidence>>;
  /** Keys that pieces once had. */
  readonly published: ReadonlySet<string>;
  /** Whether it is a date, whose parts have evidence of their own. */
  readonly isDate: boolean;
}

/** What a reading of words gives, or why they cannot be read. */
const tried = <T>(read: () => T): T | NoAnswer => {
  try {
    return read();
  } catch (error) {
    if (error instanceof CannotRun) return new NoAnswer(error.message);
    throw error;
  }
};

const goes = ({ ask, present }: AskedEvidence): Promise<readonly string[]> => {
  const lines = Object.entries(present).map(([key, piece]) => `  ${key}: ${evidenceInWords(piece)}`);
  return askUntil(
    ask,
    `It rests on\n${lines.join("\n")}\nDoes all of this still show it?\n(Enter: yes; otherwise the names of what does not, with blanks between)`,
    (answer) => {
      const keys = answer === "" || answer === "yes" ? [] : answer.split(/[\s,]+/);
      const unknown = keys.find((key) => !Object.hasOwn(present, key));
      return unknown === undefined ? keys : new NoAnswer(`There is no ${unknown} here.`);
    },
  );
};

const askQuote = async (ask: Ask, characters: string): Promise<{ quote: string; within?: string }> => {
  const quote = await askUntil(ask, "Which words of it, exactly as they stand there?", (answer) => {
    if (locate(characters, answer).outcome !== "absent") return answer;
    const near = answer === "" ? [] : nearestPassages(characters, answer);
    return new NoAnswer(
      `These words do not stand there.${near.length === 0 ? "" : ` What comes near: ${near.map((words) => `“${words}”`).join(", ")}.`}`,
    );
  });
  const located = locate(characters, quote);
  if (located.outcome !== "ambiguous") return { quote };
  const within = await askUntil(
    ask,
    `They stand there ${located.count} times. Which longer words around them stand there once?`,
    (answer) =>
      locate(characters, quote, answer).outcome === "found" ? answer : new NoAnswer("These do not single them out."),
  );
  return { quote, within };
};

const askSupports = async ({ ask, isDate }: AskedEvidence): Promise<{ supports?: string }> => {
  if (!isDate) return {};
  const known = openLists["Supports"] ?? {};
  const supports = await askUntil(
    ask,
    `What of the date does it support?\n${listed(known)}\n(Enter: all of it)`,
    (answer) =>
      answer === "" || Object.hasOwn(known, answer) ? answer : new NoAnswer(`“${answer}” is none of these.`),
  );
  return supports === "" ? {} : { supports };
};

/** One piece, or nothing where there is no more. */
const askPiece = async (asked: AskedEvidence, question: string): Promise<Evidence | undefined> => {
  const { ask, corpus } = asked;
  const from = await askUntil(
    ask,
    `${question}\n(a text, such as vietnamplus-219237/e1; a page, such as source/sggp-post108422; Enter: nothing more)`,
    (answer) => {
      if (answer === "") return undefined;
      const isPage = /^(?:source|dispatch)\//.test(answer);
      return tried(() => (isPage ? { page: pageNamed(corpus, answer) } : { text: editionNamed(corpus, answer) }));
    },
  );
  if (from === undefined) return undefined;
  if (from.page !== undefined) {
    const locator = (await ask("Where on the page, in your own words?\n(Enter: all of it)\n> ")).trim();
    return { kind: "citation", source: from.page, ...(locator === "" ? {} : { locator }) };
  }
  return { kind: "span", text: from.text, ...(await askQuote(ask, corpus.texts.get(from.text)?.characters ?? "")) };
};

/** Asks whether the evidence of a fact still shows it, and for what shows it otherwise. */
export const askEvidence = async (asked: AskedEvidence): Promise<Pick<Wanted, "pieces" | "without">> => {
  const without = await goes(asked);
  const [only, ...others] = without;
  const pieces: Wanted["pieces"][number][] = [];
  for (let question = without.length === 0 ? "What else shows it?" : "What shows it instead?"; ;) {
    const piece = await askPiece(asked, question);
    if (!piece) return { pieces, without };
    const isInPlace = pieces.length === 0 && only !== undefined && others.length === 0;
    const replaced = isInPlace ? asked.present[only] : undefined;
    // What takes the place of one other piece supports what that one did, and stands under its key.
    const told = replaced
      ? {
          ...(replaced.supports === undefined ? {} : { supports: replaced.supports }),
          ...(replaced.speaker === undefined ? {} : { speaker: replaced.speaker }),
        }
      : await askSupports(asked);
    const whole = { ...piece, ...told };
    const taken = [...Object.keys(asked.present), ...asked.published, ...pieces.map(({ key }) => key)];
    pieces.push({ key: isInPlace ? only : freeKey(whole, new Set(taken)), piece: whole });
    question = "What else shows it?";
  }
};
