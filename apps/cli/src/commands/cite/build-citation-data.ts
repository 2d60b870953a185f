import { toCitation, listEvidence, releaseDates, version, type AnyRecord } from "@vnjp/dataset";
import { CannotRunError } from "../../io/output.ts";
import { resolveLocation } from "../../references/resolve-location.ts";
import type { CitationData, Quote } from "./citation-data.ts";

/** The title and author of the dataset, as in `CITATION.cff`. */
const datasetInfo = {
  title: "Vietnam–Japan defence and peacekeeping engagement",
  author: "The VNJP contributors",
} as const;

/** Why a version may not be cited; undefined if it is a release. */
const describeUncitable = (candidateVersion: string): string | undefined => {
  if (candidateVersion.endsWith("-unreleased")) return "it has changes that came after that release";
  if (candidateVersion.includes("-")) return "it is a pre-release";
  if (candidateVersion.startsWith("0.")) return "it is not released, and anything in it may change until 1.0.0";
  return Object.hasOwn(releaseDates, candidateVersion) ? undefined : "the history has no such release";
};

/** The installed release. Throws a CannotRunError if the data is not a release: a citation of it may not last. */
const getRelease = (): { readonly release: string; readonly date: string } => {
  const problem = describeUncitable(version);
  if (problem !== undefined) throw new CannotRunError(`Version ${version} of the data cannot be cited: ${problem}.`);
  return { release: version, date: releaseDates[version] ?? "" };
};

/** The quotes that support a fact or the facts of a field. For a whole record they would be too many. */
const getQuotes = (record: AnyRecord, pointer: string): Quote[] =>
  (pointer === "" ? [] : listEvidence(record, pointer)).flatMap(({ evidence: entry }) =>
    entry.kind === "span" ? [{ quote: entry.quote, text: entry.text, start: entry.start, end: entry.end }] : [],
  );

const buildKey = (citation: string): string => citation.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");

const buildDatasetCitation = (): CitationData => {
  const citation = `@vnjp/dataset@${version}`;
  const address = `https://www.npmjs.com/package/@vnjp/dataset/v/${version}`;
  return {
    citation,
    key: buildKey(citation),
    container: undefined,
    ...datasetInfo,
    ...getRelease(),
    address,
    quotes: [],
  };
};

const formatRecordCitation = (record: AnyRecord, pointer: string): string => {
  try {
    return toCitation(record, pointer);
  } catch (error) {
    if (error instanceof RangeError) throw new CannotRunError(`This cannot be cited: ${error.message}.`);
    throw error;
  }
};

const buildRecordCitation = (record: AnyRecord, pointer: string): CitationData => {
  const { release, date } = getRelease();
  const citation = formatRecordCitation(record, pointer);
  return {
    citation,
    key: buildKey(citation),
    title: record.label.en,
    container: datasetInfo.title,
    author: datasetInfo.author,
    release,
    date,
    address: `https://cdn.jsdelivr.net/npm/@vnjp/dataset@${release}/dist/data/${record.kind}.json`,
    quotes: getQuotes(record, pointer),
  };
};

/**
 * Builds the citation of a record, a fact or a field in the installed release; of the dataset if no record is named.
 * Throws a CannotRunError if it does not exist or cannot be cited.
 */
export const buildCitationData = async (
  input: string | undefined,
  pointerArgument: string | undefined,
): Promise<{ readonly data: CitationData; readonly redirectNotice?: string }> => {
  if (input === undefined) return { data: buildDatasetCitation() };
  const { record, pointer, redirectNotice } = await resolveLocation(input, pointerArgument);
  const data = buildRecordCitation(record, pointer);
  return redirectNotice === undefined ? { data } : { data, redirectNotice };
};
