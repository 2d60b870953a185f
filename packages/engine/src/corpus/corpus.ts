import type { AuthoredRecord, Kind } from "../schema/index.ts";

/** A text as it is in its file: the hash is of the bytes, the quotes are of the characters. */
export interface CorpusText {
  readonly bytes: Uint8Array;
  readonly characters: string;
}

/** Well-formed records and the texts that they quote. Neither ever changes: results are cached by corpus and by record. */
export interface Corpus {
  /** By reference: `kind/id`. */
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  /** By edition: `dispatch-id/e1`. */
  readonly texts: ReadonlyMap<string, CorpusText>;
  /** Records that exist but could not be read: the fault is reported once, and not by every record that refers to them. */
  readonly unreadable?: ReadonlySet<string>;
}

export type RecordOfKind<K extends Kind> = Extract<AuthoredRecord, { kind: K }>;

export const getReference = (record: AuthoredRecord): string => `${record.kind}/${record.id}`;

export function* listRecords<K extends Kind>(corpus: Corpus, kind: K): Generator<RecordOfKind<K>> {
  for (const record of corpus.records.values()) if (record.kind === kind) yield record as RecordOfKind<K>;
}
