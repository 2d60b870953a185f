import { getDateRange, listRecords, version } from "@vnjp/dataset";
import type { Log, LogEntry } from "../view/log.ts";
import { findPublicationDate } from "../view/field-facts.ts";
import { correctionsAddress, getFeedAddress, getPageAddress } from "../site/addresses.ts";
import { repository } from "../site/repository.ts";
import { renderAtomFeed } from "./atom.ts";
import { buildAtomEntry } from "./feed-entries.ts";
import { computePermanentId } from "./permanent-id.ts";
import { getEntryUpdatedDay } from "./updated-day.ts";

/** The last possible publication day of the newest dispatch. */
const newestDispatchDay: string =
  listRecords("dispatch")
    .flatMap((dispatch) => findPublicationDate(dispatch)?.fact ?? [])
    .flatMap((fact) => (fact.basis === "not-stated" ? [] : (getDateRange(String(fact.value)).latest ?? [])))
    .toSorted()
    .at(-1) ?? "1970-01-01";

/**
 * Gets the day of the newest entry of a feed. A feed without entries has the day of the first release or, before that, of
 * the newest dispatch. A clock would change every feed with every build.
 */
const getFeedUpdatedDay = (entries: readonly LogEntry[], log: Log): string =>
  entries
    .map((entry) => getEntryUpdatedDay(entry, log))
    .toSorted()
    .at(-1) ??
  log.firstDay ??
  newestDispatchDay;

interface FeedOptions {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly page: string;
  readonly entries: readonly LogEntry[];
}

const renderFeed = ({ name, title, subtitle, page, entries: all }: FeedOptions, log: Log): string => {
  // The redirects of a pre-release have no day yet and can still change: the feed reports them with the release.
  const entries = all.filter(({ date }) => date !== undefined);
  return renderAtomFeed({
    id: computePermanentId(name),
    title,
    subtitle,
    self: getFeedAddress(page),
    page,
    updated: getFeedUpdatedDay(entries, log),
    author: { name: "VNJP", address: repository },
    generator: { name: "@vnjp/dataset", version },
    rights: "CC BY 4.0",
    entries: entries.map((entry) => buildAtomEntry(entry, log)),
  });
};

/** Renders the feed of all corrections and retired ids. */
export const renderCorrectionsFeed = (log: Log): string =>
  renderFeed(
    {
      name: "corrections",
      title: "VNJP: corrections",
      subtitle: "Corrected and withdrawn facts of the VNJP record, and retired ids.",
      page: correctionsAddress,
      entries: log.entries,
    },
    log,
  );

/** Renders the feed of one record, current or retired. */
export const renderRecordFeed = (log: Log, reference: string): string =>
  renderFeed(
    {
      name: reference,
      title: `VNJP: ${log.getLabel(reference)}`,
      subtitle: `Corrections of ${reference}, and changes of its id.`,
      page: getPageAddress(reference),
      entries: log.listEntries(reference),
    },
    log,
  );

/** Creates the response with a feed; only the development server reads its content type. */
export const createFeedResponse = (feed: string): Response =>
  new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
