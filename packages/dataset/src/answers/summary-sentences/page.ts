import { formatCount } from "../display.ts";
import { listBacklinks, toCitation, type Dispatch, type Source } from "../../index.ts";
import { createPhrase, joinWords, type Words } from "../claim.ts";
import { readDates } from "../dates.ts";
import { readField } from "../fields.ts";
import { formatWhen } from "../grammar/date-words.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { getName } from "../names.ts";
import { getOutletWords } from "../outlets.ts";
import { selectShortSentence, type NotedSentence } from "../noted-sentence.ts";

const formatDateWhen = (date: string): Words => ({ en: formatWhen(date, "en"), fr: formatWhen(date, "fr") });

/** Builds the sentence on a dispatch: who published it and when, and the agency that it is credited to. */
export const buildDispatchSummary = (dispatch: Dispatch): NotedSentence => {
  const outlet = readField<string>(dispatch, "/outlet", dispatch.outlet);
  const agency = readField<string>(dispatch, "/agency", dispatch.agency);
  const date = readDates(dispatch, "/published", dispatch.published);
  const [publisher, credited, published] = [outlet.values[0], agency.values[0], date.values[0]];
  const { en, fr } = dispatch.label;
  const by = publisher && getName(publisher.value);
  const to = credited && getName(credited.value);
  const phrase = joinWords([
    createPhrase({ en: `the dispatch “${en}” was published`, fr: `la dépêche « ${fr} » a été publiée` }),
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
      { field: "outlet", values: publisher ? [publisher] : [], silences: publisher ? [] : outlet.silences },
      { field: "date", values: published ? [published] : [], silences: published ? [] : date.silences },
      { field: "agency", values: credited ? [credited] : [], silences: credited ? [] : agency.silences },
    ],
  };
};

/** A date that is not sure stands between commas. */
const addDate = (when: string): string =>
  when === "" ? "" : `${/^(?:perhaps|peut-être) /u.test(when) ? "," : ""} ${when}`;

/** Builds the sentence on a source: who published it and when, and how many facts rest on it. */
export const buildSourceSummary = (source: Source): NotedSentence => {
  const facts = new Set(
    listBacklinks(source)
      .filter(({ type }) => type === "support")
      .map(({ record, pointer }) => `${record.kind}/${record.id}#${pointer}`),
  );
  const { outletName, published, label } = source;
  const by = getOutletWords(outletName);
  const when = published === undefined ? { en: "", fr: "" } : formatDateWhen(published);
  const fields = published === undefined ? ["outletName"] : ["outletName", "published"];
  const supports = [...fields.map((field) => `/${field}`), ""].map((pointer) => ({
    citation: pointer === "" ? toCitation(source) : toCitation(source, pointer),
    basis: "external" as const,
  }));
  const create = (name: Words): NotedSentence => ({
    phrase: createPhrase(
      {
        en: `${name.en} was published by ${by.en}${addDate(when.en)}, and ${formatCount(facts.size, { one: "fact of the record rests", many: "facts of the record rest" })} on it`,
        fr: `${name.fr} a été publiée par ${by.fr}${addDate(when.fr)}, et ${formatCount(facts.size, { one: "fait de la base s’y appuie", many: "faits de la base s’y appuient" }, "fr")}`,
      },
      supports,
    ),
    noted: [],
  });
  const full = create({ en: `the page “${label.en}”`, fr: `la page « ${label.fr} »` });
  return selectShortSentence([full]) ?? full;
};
