import type { Statement } from "../index.ts";
import { createPhrase, formatTemplate, joinPhrases, type Phrase } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { describeBasis, describeValue, readField } from "./fields.ts";

/** Describes what the speaker does by saying it: “agreed (according to …)”, “act not stated”. */
export const describeAct = (statement: Statement): Phrase => {
  const { values, silences } = readField(statement, "/act", statement.act);
  return values.length === 0
    ? createPhrase({ en: "not stated", fr: "non énoncé" }, silences)
    : joinPhrases(
        values.map((value) => describeValue(value, getCodeWords)),
        " / ",
      );
};

const removeFullStop = (text: string): string => text.replace(/\.$/, "");

/** What is said, in the words of the record. */
export const describeContent = (statement: Statement): Phrase => {
  const [content] = readField(statement, "/content", statement.content).values;
  if (!content) return createPhrase(statement.label);
  const { en, fr } = content.value;
  const words = createPhrase({ en: removeFullStop(en), fr: removeFullStop(fr) }, content.supports);
  const basis = describeBasis(content);
  return basis ? formatTemplate({ en: "{words} ({basis})", fr: "{words} ({basis})" }, { words, basis }) : words;
};
