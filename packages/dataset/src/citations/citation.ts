import type { Reference } from "../../generated/types.ts";
import { versionEndSource, versionSource } from "../releases/version.ts";

/**
 * A citation of a record, or of a fact or field of it, in one release. Written as text, it is
 * `vnjp:event/vinh-calls-on-kono@1.2.0#/date/before`.
 */
export interface RecordCitation {
  /** The reference of the record, written `kind/id`. */
  readonly reference: Reference;
  /** The number of the release (semver 2.0.0). */
  readonly release: string;
  /** The JSON Pointer (RFC 6901) of the fact or field; empty if the whole record is cited. */
  readonly pointer: string;
}

/** The place of something in a text. */
export interface TextRange {
  /** The offset of its first character, in Unicode code points of the text. */
  readonly start: number;
  /** The offset after its last character, in Unicode code points of the text. */
  readonly end: number;
  /** The line in which it begins, counted from 1. A line ends with a line feed, a carriage return, or both. */
  readonly line: number;
  /** The column in which it begins, counted from 1 in Unicode code points. */
  readonly column: number;
}

/** A pointer consists of names of fields and of keys, so it ends before the punctuation of a sentence. */
export const pointerSource = "(?:/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+";

/** What follows `vnjp:` in a citation. People also write `@v1.2.0`. */
export const citedSource = [
  "(?<reference>[A-Za-z]+/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)",
  `@[vV]?(?<release>${versionSource})${versionEndSource}`,
  `(?:#(?<pointer>${pointerSource}))?`,
].join("");

/** Writes a citation as text. */
export const serializeCitation = ({ reference, release, pointer }: RecordCitation): string =>
  `vnjp:${reference}@${release}${pointer === "" ? "" : `#${pointer}`}`;
