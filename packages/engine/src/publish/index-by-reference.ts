import { kindNames, type PublishedRecord } from "../schema/index.ts";
import type { PublishedRecords } from "./publish.ts";

/** Published records by reference, in the order of the kinds and ids. */
export const indexByReference = (records: PublishedRecords): ReadonlyMap<string, PublishedRecord> =>
  new Map(
    kindNames.flatMap((kind) =>
      Object.entries<PublishedRecord>(records[kind] ?? {}).map(([id, record]): [string, PublishedRecord] => [
        `${kind}/${id}`,
        record,
      ]),
    ),
  );
