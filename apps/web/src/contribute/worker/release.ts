import type { FrozenText, RecordFile } from "@vnjp/engine/corpus";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { authoredOf } from "./authored.ts";
import type { Entry } from "./messages.ts";

/** What the site hands out for contributions to be held against: records and exceptions as published, and the texts. */
export interface PublishedCorpus {
  readonly version: string;
  readonly records: readonly object[];
  readonly texts: Readonly<Record<string, string>>;
  /** The ids of all corrections that there have been. */
  readonly corrections: readonly string[];
  readonly exceptions: object;
}

/** The same, as the rules read it. */
export interface Release {
  readonly version: string;
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  readonly texts: ReadonlyMap<string, FrozenText>;
  /** The warnings that may stand, as the file of the repository that lists them. */
  readonly exceptions: RecordFile;
}

export const frozen = (characters: string): FrozenText => ({ characters, bytes: new TextEncoder().encode(characters) });

export const releaseOf = ({ version, records, texts, exceptions }: PublishedCorpus): Release => {
  const frozenTexts = new Map(Object.entries(texts).map(([edition, characters]) => [edition, frozen(characters)]));
  const authored = records.map((record) => authoredOf(record as Readonly<Record<string, unknown>>, frozenTexts));
  return {
    version,
    records: new Map(authored.map((record) => [`${record.kind}/${record.id}`, record])),
    texts: frozenTexts,
    exceptions: { path: "exceptions.json", content: JSON.stringify(exceptions) },
  };
};

export const entriesOf = (release: Release): readonly Entry[] =>
  [...release.records].map(([reference, { label }]) => {
    const others = [label.fr, label.vi, label.ja].filter((name) => name !== undefined && name !== label.en);
    return { reference, label: label.en, names: [...new Set(others)].flatMap((name) => name ?? []) };
  });
