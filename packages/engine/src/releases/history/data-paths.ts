import { listSubjectReferences } from "../../redirects/index.ts";
import type { Redirects } from "../../schema/index.ts";

/** A location in a record: a fact or another unit, or the whole record if the pointer is empty. */
export interface RecordLocation {
  readonly record: string;
  readonly pointer: string;
}

/** The paths of a location in the data, one for each reference that the record has had. */
export const listDataPaths = ({ record, pointer }: RecordLocation, redirects: Redirects): readonly string[] =>
  listSubjectReferences(record, redirects).map((reference) => `/records/${reference}${pointer}`);

/** The location of a path in the data: `/records/event/x/date/day` is `event/x`, `/date/day`. */
export const parseDataPath = (path: string): RecordLocation => {
  const [, , kind = "", id = "", ...rest] = path.split("/");
  return { record: `${kind}/${id}`, pointer: rest.map((step) => `/${step}`).join("") };
};
