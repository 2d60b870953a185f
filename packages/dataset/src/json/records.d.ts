import type { RecordTypes } from "../../generated/types.ts";

/** What `data.json` holds. It is declared by hand: types inferred from data would say too much of today's records. */
declare const data: {
  readonly version: string;
  readonly records: { readonly [K in keyof RecordTypes]: { readonly [id: string]: RecordTypes[K] } };
};
export default data;
