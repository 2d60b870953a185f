import table from "#kinds" with { type: "json" };
import data from "#records" with { type: "json" };
import type { RecordTypes } from "../generated/types.ts";

/** The thirteen kinds of record. */
export type Kind = keyof RecordTypes;

/** A record of any kind; told apart by its `kind`. */
export type AnyRecord = RecordTypes[Kind];

/** A reference to a record, written `kind/id`. */
export type Reference<K extends Kind = Kind> = `${K}/${string}`;

const listOf = <K extends Kind>(kind: K): readonly RecordTypes[K][] => Object.values(data.records[kind]);

/** The release that this data belongs to. */
export const version: string = data.version;

/** The kinds of record, in the order in which they are listed everywhere. */
export const kinds: readonly Kind[] = /* @__PURE__ */ table.map(({ kind }) => kind);

/** Every record of one kind, in the order of the ids. */
export const list = listOf;

/** Every record, in the order of the kinds. */
export const records: readonly AnyRecord[] = /* @__PURE__ */ kinds.flatMap((kind): readonly AnyRecord[] =>
  listOf(kind),
);

export const dispatches = /* @__PURE__ */ listOf("dispatch");
export const events = /* @__PURE__ */ listOf("event");
export const statements = /* @__PURE__ */ listOf("statement");
export const agreements = /* @__PURE__ */ listOf("agreement");
export const mechanisms = /* @__PURE__ */ listOf("mechanism");
export const people = /* @__PURE__ */ listOf("person");
export const organizations = /* @__PURE__ */ listOf("organization");
export const posts = /* @__PURE__ */ listOf("post");
export const memberships = /* @__PURE__ */ listOf("membership");
export const places = /* @__PURE__ */ listOf("place");
export const topics = /* @__PURE__ */ listOf("topic");
export const discrepancies = /* @__PURE__ */ listOf("discrepancy");
export const sources = /* @__PURE__ */ listOf("source");
