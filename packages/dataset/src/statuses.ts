import type { Event } from "../generated/types.ts";
import { daysOf } from "./days.ts";
import type { PieceOfEvidence } from "./facts.ts";
import { get } from "./get.ts";

/** What one dispatch, or one cited page, says of the state of an event. */
export interface StatusAt {
  /** planned, held … : an open list. */
  readonly status: string;
  readonly basis: "stated" | "implied" | "external";
  /** The fact (JSON Pointer). */
  readonly pointer: string;
  /** Who says so: references of dispatches, or of sources. */
  readonly by: readonly string[];
  /** The last day on which it can have been said, as `YYYY-MM-DD`; undefined where the page has no date. */
  readonly saidBy: string | undefined;
}

const origin = (piece: PieceOfEvidence): string =>
  piece.kind === "span" ? `dispatch/${piece.text.slice(0, piece.text.lastIndexOf("/"))}` : piece.source;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The dates that are known of the publication of a dispatch or a page, whatever they rest on. */
const publicationDates = (reference: string): string[] => {
  const from = get(reference);
  if (from?.kind === "source") return from.published === undefined ? [] : [from.published];
  if (from?.kind !== "dispatch") return [];
  return Object.values(from.published).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value]));
};

/** Each of several dates is a bound: the last possible day is the earliest of those that they allow. */
const lastDayOf = (reference: string): string | undefined =>
  publicationDates(reference)
    .flatMap((date) => daysOf(date).latest ?? [])
    .toSorted()[0];

/**
 * What is said of the state of an event, in the order in which it was said: the last one is its current state. A plan
 * stays what it was when a later dispatch tells that it was carried out. What has no date comes last; where the texts
 * were found silent there is none.
 */
export const statusesOf = (event: Event): readonly StatusAt[] =>
  Object.entries(event.status)
    .flatMap(([key, fact]): StatusAt[] => {
      if (fact.basis === "not-stated") return [];
      const by = [...new Set(Object.values(fact.evidence).map(origin))];
      const days = by.flatMap((reference) => lastDayOf(reference) ?? []);
      const saidBy = days.toSorted().at(-1);
      return [{ status: fact.value, basis: fact.basis, pointer: `/status/${key}`, by, saidBy }];
    })
    .toSorted((a, b) => compare(a.saidBy ?? "9999", b.saidBy ?? "9999"));
