import type { RecordTypes } from "../../generated/types.ts";

/** The content of `data.json`. It is declared by hand: types inferred from the data would be too narrow for later records. */
declare const data: {
  readonly version: string;
  readonly records: { readonly [K in keyof RecordTypes]: { readonly [id: string]: RecordTypes[K] } };
};
export default data;
