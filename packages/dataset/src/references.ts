import { factsOf, type Fact } from "./facts.ts";
import { get } from "./get.ts";
import { records, type AnyRecord } from "./kinds.ts";

/** A place in a record that refers to another record. */
export interface ReferenceAt {
  /** The record that refers. */
  readonly record: AnyRecord;
  /** Where in it (JSON Pointer, RFC 6901): the fact, or the entry where there is no fact. */
  readonly pointer: string;
  /** The field of the record in which it stands: `participants`, `speakers`, `relations` … */
  readonly field: string;
  /** The fact that refers; undefined where a mention, the side of a discrepancy or a topic does. */
  readonly fact: Fact | undefined;
  /** value: a value is or holds it; support: it is a page that supports a fact; speaker: it says the words; mention: a text names it. */
  readonly manner: "value" | "support" | "speaker" | "mention";
}

interface Found {
  readonly to: string;
  readonly at: ReferenceAt;
}

const isReference = (value: string): boolean => /^[a-z]+\/[a-z0-9-]+$/.test(value) && get(value) !== undefined;

const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** Every reference in a value, with the steps to it. */
const walk = (value: unknown, path: readonly string[]): { to: string; path: readonly string[] }[] => {
  if (typeof value === "string") return isReference(value) ? [{ to: value, path }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, child]) => walk(child, [...path, step]));
};

const mannerOf = (path: readonly string[]): ReferenceAt["manner"] => {
  if (path[0] === "mentions") return "mention";
  if (!path.includes("evidence")) return "value";
  return path.at(-1) === "speaker" ? "speaker" : "support";
};

/** Where there is no fact, the entry of a collection that refers: `/sides/day`, and not `/sides/day/record`. */
const entryDepth = 2;

const referencesIn = (record: AnyRecord): Found[] => {
  const facts = factsOf(record);
  return walk(record, []).map(({ to, path }) => {
    const pointer = `/${path.map(escaped).join("/")}`;
    const fact = facts.find((at) => pointer.startsWith(`${at.pointer}/`));
    const place = fact?.pointer ?? `/${path.slice(0, entryDepth).map(escaped).join("/")}`;
    return { to, at: { record, pointer: place, field: path[0] ?? "", fact: fact?.fact, manner: mannerOf(path) } };
  });
};

let index: ReadonlyMap<string, readonly ReferenceAt[]> | undefined;

const built = (): ReadonlyMap<string, readonly ReferenceAt[]> => {
  const byTarget = new Map<string, ReferenceAt[]>();
  for (const { to, at } of records.flatMap(referencesIn)) byTarget.set(to, [...(byTarget.get(to) ?? []), at]);
  return byTarget;
};

/**
 * Every place in the data that refers to a record, in the order of the kinds and ids of those that refer: where it takes
 * part, what it holds, what is said to it, which pages it supports. Takes a record or a reference; an unknown one has none.
 */
export const referencesTo = (to: AnyRecord | string): readonly ReferenceAt[] => {
  index ??= built();
  return index.get(typeof to === "string" ? to : `${to.kind}/${to.id}`) ?? [];
};
