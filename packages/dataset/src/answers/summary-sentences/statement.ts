import { joinList } from "../display.ts";
import type { Statement } from "../../index.ts";
import { addSupports, createPhrase, formatTemplate, joinWords, type Phrase, type Words } from "../claim.ts";
import { readField, type FieldValue } from "../fields.ts";
import { formatWhen } from "../grammar/date-words.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { selectShortSentence, type NotedSentence } from "../noted-sentence.ts";
import { readStatementDate } from "../statement-dates.ts";
import {
  describeSpeakerNames,
  buildDatedStatement,
  buildStatementSentence,
  isOfDispatch,
  listSpeakerNames,
  listStatementParts,
  listStatementSupports,
} from "../statement-sentences.ts";

/** French repeats “de”: “de Hoang Xuân Chiên et de Tsuchimichi Akihiro”. */
const joinWithDe = (names: readonly FieldValue<Words>[]): string =>
  joinList(
    names.map(({ value }) => addFrenchPreposition("de", value.fr)),
    "fr",
  );

/** Whose statement it is, unless the label says it. */
const describeAuthor = (statement: Statement): Phrase => {
  const { values } = readField(statement, "/speakers", statement.speakers);
  if (isOfDispatch(values))
    return createPhrase({ en: "a passage of a dispatch published", fr: "passage d’une dépêche publiée" });
  const speakers = describeSpeakerNames(statement);
  return statement.label.en.includes(speakers.en)
    ? createPhrase({ en: "a statement made", fr: "déclaration faite" })
    : formatTemplate(
        { en: "a statement by {speakers}, made", fr: "déclaration {de}, faite" },
        { speakers, de: createPhrase({ en: "", fr: joinWithDe(listSpeakerNames(statement)) }) },
      );
};

/** The label, whose statement it is, and when it was made: for a statement whose words are long. The lines have them. */
const createShortSentence = (statement: Statement): NotedSentence => {
  const date = readStatementDate(statement);
  const [value] = date?.reading.values ?? [];
  const when =
    value && createPhrase({ en: formatWhen(value.value, "en"), fr: formatWhen(value.value, "fr") }, value.supports);
  const en = statement.label.en.replace(": ", " – ");
  const fr = statement.label.fr.replace(" : ", " – ");
  const phrase = formatTemplate(
    { en: `${en}: {details}`, fr: `${fr} : {details}` },
    { details: joinWords([describeAuthor(statement), when]) },
  );
  return {
    phrase: addSupports(phrase, listStatementSupports(statement)),
    noted: [
      { field: date?.dateType === "occasion" ? "date" : "published", values: value ? [value] : [] },
      ...listStatementParts(statement),
    ],
  };
};

/** Builds the sentence on a statement: what was said, when and at which event; or its label, if that is long. */
export const buildStatementSummary = (statement: Statement): NotedSentence =>
  selectShortSentence([
    buildStatementSentence(statement),
    buildDatedStatement(statement),
    createShortSentence(statement),
  ]) ?? createShortSentence(statement);
