import { isObject, pointerOf } from "../corpus/index.ts";
import { byReference, type Snapshot } from "../diff/index.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** The pointer of every fact that rests on nothing. A basis makes a fact: what is forged may lack the evidence itself. */
function* unsupportedIn(value: unknown, path: readonly string[]): Generator<string> {
  if (!isObject(value)) return;
  if (typeof value["basis"] === "string") {
    const evidence = value["evidence"];
    if (!isObject(evidence) || Object.keys(evidence).length === 0) yield pointerOf(path);
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* unsupportedIn(child, [...path, key]);
}

/**
 * Refuses a fact without evidence, on whatever basis: what is said of a text rests on its words, what comes from outside
 * on a page, and what is said not to be there on the words that were read. Whether a quote stands where it is said to
 * is the build's to prove, which has the texts.
 */
export const evidenceRefusals = ({ records }: Pick<Snapshot, "records">): readonly Refusal[] =>
  [...byReference(records)].flatMap(([reference, record]) =>
    [...unsupportedIn(record, [])].map((pointer) =>
      refuse("fact/without-evidence", reference, pointer, [
        "a fact with no piece of evidence",
        "one piece at least: a span of a dispatch, or a page that is cited",
        "give it its evidence, or take the fact out",
      ]),
    ),
  );
