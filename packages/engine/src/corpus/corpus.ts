import type { AuthoredRecord, Kind, ProvedSpans } from "../schema/index.ts";

/** A text as it is in its file: the hash is of the bytes, the quotes are of the characters. */
export interface CorpusText {
  readonly bytes: Uint8Array;
  readonly characters: string;
  /** Whether it is in the private folder: it is checked like any other text, and never published. */
  readonly isPrivate?: true;
}

/** Well-formed records and the texts that they quote. Neither ever changes: results are cached by corpus and by record. */
export interface Corpus {
  /** By reference: `kind/id`. */
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  /** By edition: `dispatch-id/e1`. */
  readonly texts: ReadonlyMap<string, CorpusText>;
  /** What was proved of the withheld texts when they were at hand, by edition. */
  readonly provedSpans?: ReadonlyMap<string, ProvedSpans> | undefined;
  /** Records that exist but could not be read: the fault is reported once, and not by every record that refers to them. */
  readonly unreadable?: ReadonlySet<string>;
}

export type RecordOfKind<K extends Kind> = Extract<AuthoredRecord, { kind: K }>;

export const getReference = (record: AuthoredRecord): string => `${record.kind}/${record.id}`;

/** The edition of a text, as its dispatch describes it; undefined if no dispatch has it. */
export const findEdition = (corpus: Pick<Corpus, "records">, text: string) => {
  const dispatch = corpus.records.get(`dispatch/${text.slice(0, text.lastIndexOf("/"))}`);
  return dispatch?.kind === "dispatch"
    ? Object.values(dispatch.editions).find((edition) => edition.text === text)
    : undefined;
};

/** The withheld texts of a corpus that are not at hand: of their quotes, only what was proved earlier is known. */
export const listTextsNotAtHand = (corpus: Corpus): string[] =>
  [...listRecords(corpus, "dispatch")].flatMap(({ editions }) =>
    Object.values(editions).flatMap(({ text, availability }) =>
      availability === "withheld" && !corpus.texts.has(text) ? text : [],
    ),
  );

export function* listRecords<K extends Kind>(corpus: Corpus, kind: K): Generator<RecordOfKind<K>> {
  for (const record of corpus.records.values()) if (record.kind === kind) yield record as RecordOfKind<K>;
}
