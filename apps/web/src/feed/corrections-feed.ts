import { daysOf, list, version } from "@vnjp/dataset";
import type { Log, LogEntry } from "../log/log.ts";
import { closestDate } from "../record/leading-facts.ts";
import { corrections, feedOf, pageOf } from "../site/addresses.ts";
import { repository } from "../site/repository.ts";
import { atom } from "./atom.ts";
import { atomEntryOf } from "./entries.ts";
import { permanentId } from "./permanent-id.ts";
import { updatedOn } from "./updated.ts";

/** The last day on which the newest dispatch can have been published. */
const newestDispatch = (): string =>
  list("dispatch")
    .flatMap((dispatch) => closestDate(dispatch)?.fact ?? [])
    .flatMap((fact) => (fact.basis === "not-stated" ? [] : (daysOf(String(fact.value)).latest ?? [])))
    .toSorted()
    .at(-1) ?? "1970-01-01";

/**
 * When a feed was last changed: with its newest entry. A feed without one is as old as the first release, and before that
 * as the newest dispatch; a clock would change every feed with every build.
 */
const updatedOf = (entries: readonly LogEntry[], log: Log): string =>
  entries
    .map((entry) => updatedOn(entry, log))
    .toSorted()
    .at(-1) ??
  log.firstDay ??
  newestDispatch();

interface About {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly page: string;
  readonly entries: readonly LogEntry[];
}

const feed = ({ name, title, subtitle, page, entries: all }: About, log: Log): string => {
  // What a pre-release will retire has no day yet, and may still not come: whoever follows is told with the release.
  const entries = all.filter(({ date }) => date !== undefined);
  return atom({
    id: permanentId(name),
    title,
    subtitle,
    self: feedOf(page),
    page,
    updated: updatedOf(entries, log),
    author: { name: "VNJP", address: repository },
    generator: { name: "@vnjp/dataset", version },
    rights: "CC BY 4.0",
    entries: entries.map((entry) => atomEntryOf(entry, log)),
  });
};

/** The feed of every correction and retired id. */
export const feedOfAll = (log: Log): string =>
  feed(
    {
      name: "corrections",
      title: "VNJP: corrections",
      subtitle: "Facts of the VNJP record that were corrected or withdrawn, and ids that were retired.",
      page: corrections,
      entries: log.entries,
    },
    log,
  );

/** The feed of what becomes of one record, whether it is current or retired. */
export const feedOfRecord = (log: Log, reference: string): string =>
  feed(
    {
      name: reference,
      title: `VNJP: ${log.labelOf(reference)}`,
      subtitle: `Corrections of ${reference}, and what becomes of its id.`,
      page: pageOf(reference),
      entries: log.about(reference),
    },
    log,
  );
