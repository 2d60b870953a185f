import type { AuthoredRecord } from "../schema/index.ts";
import { fold } from "./folded.ts";
import type { Reading } from "./reading.ts";
import { valuesOf } from "./record-values.ts";

type Organization = Extract<AuthoredRecord, { kind: "organization" }>;

/** The news agencies and outlets that the records know. */
export const newsBodiesOf = (reading: Pick<Reading, "records">): Organization[] =>
  [...reading.records.values()].filter(
    (record): record is Organization =>
      record.kind === "organization" &&
      valuesOf(record.type).some((type) => type === "news-agency" || type === "news-outlet"),
  );

const signsByRecords = new WeakMap<object, ReadonlySet<string>>();

/** The initials with which news agencies sign. */
export const agencySignsOf = ({ records }: Pick<Reading, "records">): ReadonlySet<string> => {
  const known = signsByRecords.get(records);
  if (known) return known;
  const names = newsBodiesOf({ records }).flatMap((body) => valuesOf(body.names));
  const signs = new Set(names.filter(({ form }) => form === "acronym").map(({ name }) => fold(name).plain));
  signsByRecords.set(records, signs);
  return signs;
};
