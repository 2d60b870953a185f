import type { RecordOfKind } from "@vnjp/engine/corpus";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import type { DraftContext } from "./draft-context.ts";
import { getValues } from "./fact-values.ts";
import { foldText } from "./fold-text.ts";

type Organization = RecordOfKind<"organization">;

/** Lists the news agencies and outlets among the records. */
export const listNewsOrganizations = (context: Pick<DraftContext, "records">): Organization[] =>
  [...context.records.values()].filter(
    (record: AuthoredRecord): record is Organization =>
      record.kind === "organization" &&
      getValues(record.type).some((type) => type === "news-agency" || type === "news-outlet"),
  );

const acronymsByRecords = new WeakMap<object, ReadonlySet<string>>();

/** The acronyms with which news agencies sign. */
export const getAgencyAcronyms = ({ records }: Pick<DraftContext, "records">): ReadonlySet<string> => {
  const known = acronymsByRecords.get(records);
  if (known) return known;
  const names = listNewsOrganizations({ records }).flatMap((organization) => getValues(organization.names));
  const acronyms = new Set(names.filter(({ form }) => form === "acronym").map(({ name }) => foldText(name).plain));
  acronymsByRecords.set(records, acronyms);
  return acronyms;
};
