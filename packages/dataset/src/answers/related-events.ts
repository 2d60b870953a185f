import type { Event } from "../index.ts";
import { createPhrase, joinPhraseList, joinPhrases, joinWords, type Phrase } from "./claim.ts";
import { listClauses, type Clause } from "./event-clauses.ts";
import { getEventVerb } from "./event-verbs.ts";
import { readField } from "./fields.ts";
import { getEventName, type EventName } from "./names.ts";
import type { NotedSentence } from "./noted-sentence.ts";
import type { NotedPart } from "./notes.ts";

/** What a clause of a relative sentence says: “held on 10 December 2020”, “qui a eu lieu …”, “which was planned”. */
const describeRelative = (event: Event, name: EventName, { status, date }: Clause): Phrase => {
  const { en, fr } = getEventVerb(status.value, event, name);
  const participle = en.replace(/^(?:was|were) /u, "");
  const start = date && participle !== en ? participle : `which ${en}`;
  return joinWords([createPhrase({ en: start, fr: `qui ${fr}` }, status.supports), date?.phrase]);
};

/**
 * Builds the name of an event, how it stands by the newest report, and the date of that report: part of a sentence on something
 * else. If the newest report has no date, the reports before it are named too: their date is that of a plan.
 */
export const buildEventPhrase = (event: Event): NotedSentence => {
  const name = getEventName(event);
  const clauses = listClauses(event);
  const last = clauses.at(-1);
  const reports = last?.date || clauses.every(({ date }) => !date) ? clauses.slice(-1) : clauses;
  const relatives = reports.map((clause) => describeRelative(event, name, clause));
  const hasDate = reports.some(({ date }) => date);
  const { silences } = readField(event, "/date", event.date);
  return {
    phrase: joinPhrases([createPhrase(name), ...(relatives.length > 0 ? [joinPhraseList(relatives)] : [])]),
    noted: [
      ...reports.flatMap(({ status, date }): NotedPart[] => [
        { field: "status", values: [status] },
        ...(date ? [date.noted] : []),
      ]),
      { field: "date", silences: hasDate ? [] : silences },
    ],
  };
};
