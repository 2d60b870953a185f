import type { AuthoredRecord, Kind } from "../schema/index.ts";

/** A text as it stands in its file: the bytes are what is hashed, the characters are what is quoted. */
export interface FrozenText {
  readonly bytes: Uint8Array;
  readonly characters: string;
}

/** Well-formed records and the texts that they quote, to be read and never changed. */
export interface Corpus {
  /** By reference: `kind/id`. */
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  /** By edition: `dispatch-id/e1`. */
  readonly texts: ReadonlyMap<string, FrozenText>;
  /** References of records that are there and could not be read: one fault is told once, and not by all that refer. */
  readonly unread?: ReadonlySet<string>;
}

export type RecordOf<K extends Kind> = Extract<AuthoredRecord, { kind: K }>;

export const refOf = (record: AuthoredRecord): string => `${record.kind}/${record.id}`;

export function* recordsOf<K extends Kind>(corpus: Corpus, kind: K): Generator<RecordOf<K>> {
  for (const record of corpus.records.values()) if (record.kind === kind) yield record as RecordOf<K>;
}
