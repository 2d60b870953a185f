import type { RecordOfKind } from "@vnjp/engine/corpus";
import { addressPlaceholder } from "@vnjp/engine/schema";
import { isCommonFrenchWord } from "../french/function-words.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";

/** In French prose, one word in six is a common one; the limit leaves room for lists of names. */
const minShareOfCommonWords = 1 / 8;

const isFrench = ({ words }: DraftContext): boolean =>
  words.length < 20 || words.filter(({ low }) => isCommonFrenchWord(low)).length / words.length > minShareOfCommonWords;

/** Asks for what the record of a dispatch needs and its text does not say. */
export const addDispatchDoubts = (context: DraftContext, dispatch: RecordOfKind<"dispatch">): void => {
  const record = `dispatch/${dispatch.id}`;
  const ask = (question: string) => context.addDoubt("open-questions", question, undefined, record);
  if (dispatch.address === addressPlaceholder) ask("Where was it published? The record needs the address.");
  if (getValues(dispatch.outlet).length === 0) ask("Who published it? The text does not name the outlet.");
  if (getValues(dispatch.title).length === 0) ask("What is the headline? The text has none.");
  if (getValues(dispatch.published).length === 0)
    ask("When was it published? The text has no header, and no full date at its beginning.");
  const sha256 = dispatch.editions["e1"]?.sha256;
  for (const [ref, other] of context.records)
    if (other.kind === "dispatch" && Object.values(other.editions).some((edition) => edition.sha256 === sha256))
      ask(`Is it new? ${ref} has the same text, to the last character.`);
  if (context.text.trim() !== "" && !isFrench(context))
    ask("Is it French? The text does not look like French, and the rules know no other language.");
};

/** Asks whether the events are known already, and for the content of the statements. */
export const addCandidateDoubts = (
  context: DraftContext,
  events: readonly RecordOfKind<"event">[],
  statements: readonly RecordOfKind<"statement">[],
): void => {
  for (const event of events) {
    const [types, dates] = [getValues(event.type), getValues(event.date)];
    for (const [ref, other] of context.records)
      if (
        other.kind === "event" &&
        getValues(other.type).some((type) => types.includes(type)) &&
        getValues(other.date).some((date) => dates.includes(date))
      )
        context.addDoubt(
          "open-questions",
          `Is this ${ref}? It has the same type and date.`,
          undefined,
          `event/${event.id}`,
        );
  }
  if (statements.length > 0)
    context.addDoubt(
      "open-questions",
      `Write the content of ${statements.length === 1 ? "the statement" : `each of the ${statements.length} statements`} in a sentence of your own, in English and in French.`,
    );
};
