import { statements, type Fact, type Item, type Reference, type Statement } from "@vnjp/dataset";
import { inTexts, valuesOf } from "./fields.ts";
import { dispatchesOf, spansOf } from "./texts.ts";

/** Where the words of some facts begin in their text: what puts them into the order in which one reads them. */
const startOf = (field: { readonly [key: string]: Fact } | undefined): number =>
  Math.min(...Object.values(field ?? {}).flatMap((fact) => spansOf(fact).map(({ start }) => start)));

/** The statements of a dispatch, in the order of its text. */
export const statementsIn = (dispatch: string): Statement[] =>
  statements
    .filter(({ content }) => Object.values(content).some((fact) => dispatchesOf(fact).includes(dispatch)))
    .toSorted((a, b) => startOf(a.content) - startOf(b.content));

/** The statements that were made at an event, in the order of their text. */
export const statementsAt = (event: Reference<"event">): Statement[] =>
  statements
    .filter(({ occasion }) => valuesOf(occasion).includes(event))
    .toSorted((a, b) => startOf(a.content) - startOf(b.content));

/** The statements of an act, by the words of the dispatches. */
export const withAct = (...acts: readonly string[]): Statement[] =>
  statements.filter(({ act }) => valuesOf(act, inTexts).some((one) => acts.includes(one)));

/** The items of a statement's list, in the order of its text. */
export const itemsOf = ({ items }: Statement): Item[] =>
  Object.values(items ?? {}).toSorted((a, b) => startOf(a.wording) - startOf(b.wording));

/** How an item is worded in the dispatch. */
export const wordingsOf = ({ wording }: Item): string[] => valuesOf(wording, inTexts).map((one) => one.wording);

/** In whose words the evidence of a fact stands: those who speak, or “narration” for the dispatch in its own voice. */
export const voicesOf = (fact: Fact): string[] => [
  ...new Set(spansOf(fact).map(({ speaker }) => speaker ?? "narration")),
];
