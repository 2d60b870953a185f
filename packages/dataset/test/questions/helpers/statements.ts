import { statements, type Fact, type StatementItem, type Reference, type Statement } from "@vnjp/dataset";
import { textBases, getValues } from "./fields.ts";
import { getDispatchIds, getSpans } from "./texts.ts";

/** Returns the offset of the first quote of a field, by which the order of the text can be restored. */
const getFirstOffset = (field: { readonly [key: string]: Fact } | undefined): number =>
  Math.min(...Object.values(field ?? {}).flatMap((fact) => getSpans(fact).map(({ start }) => start)));

/** Returns the statements of a dispatch, in the order of its text. */
export const getDispatchStatements = (dispatch: string): Statement[] =>
  statements
    .filter(({ content }) => Object.values(content).some((fact) => getDispatchIds(fact).includes(dispatch)))
    .toSorted((a, b) => getFirstOffset(a.content) - getFirstOffset(b.content));

/** Returns the statements that were made at an event, in the order of their text. */
export const getEventStatements = (event: Reference<"event">): Statement[] =>
  statements
    .filter(({ occasion }) => getValues(occasion).includes(event))
    .toSorted((a, b) => getFirstOffset(a.content) - getFirstOffset(b.content));

/** Returns the statements with certain acts, by the words of the dispatches. */
export const getStatementsByAct = (...acts: readonly string[]): Statement[] =>
  statements.filter(({ act }) => getValues(act, textBases).some((one) => acts.includes(one)));

/** Returns the items of the list of a statement, in the order of its text. */
export const getItems = ({ items }: Statement): StatementItem[] =>
  Object.values(items ?? {}).toSorted((a, b) => getFirstOffset(a.wording) - getFirstOffset(b.wording));

/** Returns the words of an item in its dispatch. */
export const getWordings = ({ wording }: StatementItem): string[] =>
  getValues(wording, textBases).map((one) => one.wording);

/** Returns the speakers of the quotes of a fact; “narration” is the dispatch in its own voice. */
export const getEvidenceSpeakers = (fact: Fact): string[] => [
  ...new Set(getSpans(fact).map(({ speaker }) => speaker ?? "narration")),
];
