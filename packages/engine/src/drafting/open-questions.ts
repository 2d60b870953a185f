import type { RecordOf } from "../corpus/index.ts";
import { untoldAddress } from "../schema/index.ts";
import type { Reading } from "./reading.ts";
import { valuesOf } from "./record-values.ts";

/** What is asked of a person for the dispatch as a whole: what a record needs and this text does not tell. */
export const askOfDispatch = (reading: Reading, dispatch: RecordOf<"dispatch">): void => {
  const record = `dispatch/${dispatch.id}`;
  const ask = (reason: string) => reading.doubt("open-questions", reason, undefined, record);
  if (dispatch.address === untoldAddress) ask("where it was published: its address");
  if (valuesOf(dispatch.outlet).length === 0) ask("who published it: the text does not name its outlet");
  if (valuesOf(dispatch.title).length === 0) ask("its headline: the text has none");
  if (valuesOf(dispatch.published).length === 0)
    ask("when it was published: the text has no header and no full date at its head");
  const sha256 = dispatch.editions["e1"]?.sha256;
  for (const [ref, other] of reading.records)
    if (other.kind === "dispatch" && Object.values(other.editions).some((edition) => edition.sha256 === sha256))
      ask(`whether it is new at all: ${ref} has the same text, to the last character`);
  if (reading.text.trim() !== "" && !isFrench(reading))
    ask("its language: it does not read like French, and nothing else is recognised");
};

const french = new Set("le la les des du de et en un une dans pour sur que qui est a ont au aux par avec".split(" "));

/** One word in six of French prose is one of these. */
const isFrench = ({ words }: Reading): boolean =>
  words.length < 20 || words.filter(({ low }) => french.has(low)).length / words.length > 1 / 8;

/** What is asked for the candidates: which of them the record has already, and what only a person can write. */
export const askOfCandidates = (
  reading: Reading,
  events: readonly RecordOf<"event">[],
  statements: readonly RecordOf<"statement">[],
): void => {
  for (const event of events) {
    const [types, dates] = [valuesOf(event.type), valuesOf(event.date)];
    for (const [ref, other] of reading.records)
      if (
        other.kind === "event" &&
        valuesOf(other.type).some((type) => types.includes(type)) &&
        valuesOf(other.date).some((date) => dates.includes(date))
      )
        reading.doubt(
          "open-questions",
          `perhaps ${ref}: the same sort of event at the same time`,
          undefined,
          `event/${event.id}`,
        );
  }
  if (statements.length > 0)
    reading.doubt(
      "open-questions",
      `the sentence of our own for ${statements.length === 1 ? "the statement" : `each of the ${statements.length} statements`}, in English and in French`,
    );
};
