import { formatCount } from "../display.ts";
import { listBacklinks, toCitation, toReference, type Dispatch, type Source } from "../../index.ts";
import { createPhrase, joinWords, type Words } from "../claim.ts";
import { readDates } from "../dates.ts";
import { readField } from "../fields.ts";
import { formatWhen } from "../grammar/date-words.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { getName } from "../names.ts";
import { getOutletWords } from "../outlets.ts";
import type { NotedSentence } from "../noted-sentence.ts";

const formatDateWhen = (date: string): Words => ({ en: formatWhen(date, "en"), fr: formatWhen(date, "fr") });

/** Builds the sentence on a dispatch: its headline, which is not our label, who published it and when, and the agency that it is credited to. */
export const buildDispatchSummary = (dispatch: Dispatch): NotedSentence => {
  const outlet = readField<string>(dispatch, "/outlet", dispatch.outlet);
  const agency = readField<string>(dispatch, "/agency", dispatch.agency);
  const date = readDates(dispatch, "/published", dispatch.published);
  const [publisher, credited, published] = [outlet.values[0], agency.values[0], date.values[0]];
  const [title] = readField(dispatch, "/title", dispatch.title).values;
  const name = title
    ? { en: `the dispatch “${title.value.wording}”`, fr: `la dépêche « ${title.value.wording} »` }
    : getName(toReference(dispatch));
  const by = publisher && getName(publisher.value);
  const to = credited && getName(credited.value);
  const phrase = joinWords([
    createPhrase({ en: `${name.en} was published`, fr: `${name.fr} a été publiée` }, title?.supports),
    by && createPhrase({ en: `by ${by.en}`, fr: `par ${by.fr}` }, publisher.supports),
    published && createPhrase(formatDateWhen(published.value), published.supports),
    to &&
      createPhrase(
        { en: `and is credited to ${to.en}`, fr: `et est attribuée ${addFrenchPreposition("à", to.fr)}` },
        credited.supports,
      ),
  ]);
  return {
    phrase,
    noted: [
      { field: "title", values: title ? [title] : [] },
      { field: "outlet", values: publisher ? [publisher] : [], silences: publisher ? [] : outlet.silences },
      { field: "date", values: published ? [published] : [], silences: published ? [] : date.silences },
      { field: "agency", values: credited ? [credited] : [], silences: credited ? [] : agency.silences },
    ],
  };
};

/** A date that is not sure stands between commas. */
const addDate = (when: string): string =>
  when === "" ? "" : `${/^(?:perhaps|peut-être) /u.test(when) ? "," : ""} ${when}`;

/** How many facts rest on a page. */
const countFacts = (source: Source): number =>
  new Set(
    listBacklinks(source)
      .filter(({ type }) => type === "support")
      .map(({ record, pointer }) => `${record.kind}/${record.id}#${pointer}`),
  ).size;

/** Builds the sentence on a source: who published it and when, and how many facts rest on it. Our label of a page is no headline. */
export const buildSourceSummary = (source: Source): NotedSentence => {
  const { outletName, published, label, title } = source;
  const by = getOutletWords(outletName);
  const when = published === undefined ? { en: "", fr: "" } : formatDateWhen(published);
  const fields = ["outletName", ...(published === undefined ? [] : ["published"]), ...(title ? ["title"] : [])];
  const supports = [...fields.map((field) => toCitation(source, `/${field}`)), toCitation(source)].map((citation) => ({
    citation,
    basis: "external" as const,
  }));
  const count = countFacts(source);
  const facts = {
    en: formatCount(count, { one: "fact of the record rests", many: "facts of the record rest" }),
    fr: formatCount(count, { one: "fait de la base s’appuie", many: "faits de la base s’appuient" }, "fr"),
  };
  const start = title
    ? { en: `the page “${title.wording}” was published`, fr: `la page « ${title.wording} » a été publiée` }
    : { en: `${label.en}: a page published`, fr: `${label.fr} : page publiée` };
  const end = title
    ? { en: `and ${facts.en} on it`, fr: `et ${facts.fr} sur elle` }
    : { en: `on which ${facts.en}`, fr: `sur laquelle ${facts.fr}` };
  const phrase = {
    en: `${start.en} by ${by.en}${addDate(when.en)}, ${end.en}`,
    fr: `${start.fr} par ${by.fr}${addDate(when.fr)}, ${end.fr}`,
  };
  return { phrase: createPhrase(phrase, supports), noted: [] };
};
