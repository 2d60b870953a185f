import { factsOf, get, kinds, list, type AnyRecord } from "@vnjp/dataset";
import { referenceOf } from "./citation.ts";
import { stepsOf } from "./pointer.ts";

/** A place in a record that refers to another record. */
export interface Referral {
  readonly from: AnyRecord;
  /** The fact that refers to it, or else the place in the record. */
  readonly pointer: string;
  /** How: as its value, as a page that supports it, as who says the words, or as what a text names. */
  readonly manner: "value" | "support" | "speaker" | "mention";
}

interface Found extends Referral {
  readonly to: string;
}

const isReference = (value: string) => /^[a-z]+\/[a-z0-9-]+$/.test(value) && get(value) !== undefined;

const mannerOf = (path: readonly string[]): Referral["manner"] => {
  const last = path[path.length - 1];
  if (path[0] === "mentions") return "mention";
  if (path.includes("evidence")) return last === "speaker" ? "speaker" : "support";
  return "value";
};

const walk = (from: AnyRecord, value: unknown, path: readonly string[]): readonly Found[] => {
  if (typeof value === "string")
    return isReference(value) ? [{ from, to: value, pointer: `/${path.join("/")}`, manner: mannerOf(path) }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, child]) => walk(from, child, [...path, step]));
};

/** Where there is no fact, the entry that refers: `/sides/day` for `/sides/day/record`. */
const entryOf = (pointer: string) => `/${stepsOf(pointer).slice(0, 2).join("/")}`;

const referralsIn = (record: AnyRecord): readonly Found[] => {
  const facts = factsOf(record).map(({ pointer }) => pointer);
  return walk(record, record, []).map((found) => ({
    ...found,
    pointer: facts.find((fact) => found.pointer.startsWith(`${fact}/`)) ?? entryOf(found.pointer),
  }));
};

const index = Map.groupBy(
  kinds.flatMap((kind) => list(kind).flatMap((record) => referralsIn(record))),
  ({ to }) => to,
);

/** The records that refer to a record, each with the places where it does; in the order of the kinds. */
export const referralsTo = (record: AnyRecord): readonly { from: AnyRecord; at: readonly Referral[] }[] => {
  const reference = referenceOf(record);
  const found = (index.get(reference) ?? []).filter(({ from }) => referenceOf(from) !== reference);
  return [...Map.groupBy(found, ({ from }) => from)].map(([from, at]) => ({ from, at }));
};
