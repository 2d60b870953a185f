import type { Corpus } from "@vnjp/engine/corpus";
import { isFact, isSame } from "@vnjp/engine/diff";
import { evidenceOf, givenCorrection, type GivenCorrection, type TakenKeys } from "../correcting/options.ts";
import type { Target } from "../correcting/target.ts";
import type { Wanted } from "../correcting/corrected.ts";
import { isChangeGiven, isPieceGiven, type GivenChange } from "../correcting/given-change.ts";
import { expectedOf, presentOf, wholeWith } from "../correcting/given-value.ts";
import { CannotRun } from "../output.ts";
import { askEvidence } from "./ask-evidence.ts";
import { askChoice, type Ask } from "./ask.ts";
import { askValue } from "./ask-value.ts";

/** What can be to change. */
const ways = (now: unknown): Readonly<Record<string, string>> => ({
  value: now === null ? "it has a value after all" : "its value is another",
  ...(now === null ? {} : { "not-stated": "the text does not give it" }),
  evidence: "its value stays, and other words or pages show it",
  withdraw: "it is taken out",
});

const askTo = async (ask: Ask, corpus: Corpus, target: Target): Promise<Partial<Wanted>> => {
  const now = presentOf(target);
  if (isFact(target.unit) && target.part.length === 0) {
    const said = now === null ? "The text is said to be silent" : `It is ${JSON.stringify(now)}`;
    const way = await askChoice(ask, `${target.reference}#${target.pointer}. ${said}. What is to change?`, ways(now));
    if (way === "evidence") return {};
    if (way === "not-stated") return { basis: "not-stated" };
    if (way === "withdraw") return { withdraw: true };
  }
  const value = await askValue({
    ask,
    name: "The value",
    expected: expectedOf(corpus, target),
    now: now ?? undefined,
    hasRecord: (reference) => corpus.records.has(reference),
  });
  const to = wholeWith(target, value);
  return isSame(to, target.now) ? {} : { to };
};

/** What is to change: what the options say, and what is asked for where they do not. Throws where nobody can be asked. */
export const correctionMeant = async (
  corpus: Corpus,
  given: GivenChange,
  target: Target,
  taken: TakenKeys,
  ask: Ask | undefined,
): Promise<GivenCorrection> => {
  const { shown, wanted } = givenCorrection(corpus, given, target, taken);
  if (!ask && !isChangeGiven(given) && !given.forCorrection)
    throw new CannotRun(
      "Say what it is to be: --to VALUE, --quote or --source, --without, --basis, --note or --withdraw. On a terminal it is asked for.",
    );
  if (!ask || given.withdraw) return { shown, wanted };
  // Somebody who points at a piece of evidence means to change that.
  const change = isChangeGiven(given) || target.key !== undefined ? {} : await askTo(ask, corpus, target);
  const isAskedForEvidence =
    isFact(target.unit) &&
    change.withdraw !== true &&
    (given.to !== undefined || !isChangeGiven(given)) &&
    (given.forCorrection || !isPieceGiven(given)) &&
    given.without === undefined;
  if (!isAskedForEvidence) return { shown, wanted: { ...wanted, ...change } };
  const evidence = await askEvidence({
    ask,
    corpus,
    present: evidenceOf(target),
    published: taken.published,
    isDate: expectedOf(corpus, { ...target, part: [] })?.form === "date",
  });
  return { shown, wanted: { ...wanted, ...change, ...evidence } };
};
