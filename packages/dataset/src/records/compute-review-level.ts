import type { Check } from "../../generated/types.ts";
import { collectFacts } from "./collect-facts.ts";
import type { AnyRecord } from "./records.ts";

/**
 * How far a record has been checked.
 *
 * - `drafted`: no one but its author has checked it.
 * - `checked-in-part`: a part of it has been checked, or only what rests on the texts, or only what rests on the pages.
 * - `checked`: all of it has been checked against the texts that it quotes and the pages that it cites.
 * - `checked-twice`: all of it, at least twice, each time independently.
 */
export type ReviewLevel = "drafted" | "checked-in-part" | "checked" | "checked-twice";

/** Lists what a record rests on, and so what it has to be checked against. A page has to be checked against itself. */
const listGrounds = (record: AnyRecord): readonly ("texts" | "pages")[] => {
  if (record.kind === "source") return ["pages"];
  const kinds = new Set(
    collectFacts(record).flatMap(({ fact }) => Object.values(fact.evidence).map(({ kind }) => kind)),
  );
  if (kinds.size === 0) return ["texts"];
  return [...(kinds.has("span") ? (["texts"] as const) : []), ...(kinds.has("page") ? (["pages"] as const) : [])];
};

const isCompleteFor =
  (ground: "texts" | "pages") =>
  ({ against, covers }: Check): boolean =>
    covers === "complete" && (against === ground || against === "texts-and-pages");

/** Computes how far a record has been checked. It needs no other record, so that the build can use it. */
export const computeReviewLevel = (record: AnyRecord): ReviewLevel => {
  const checks = Object.values(record.review ?? {}).filter(({ by }) => by !== "author");
  if (checks.length === 0) return "drafted";
  const complete = listGrounds(record).map((ground) => checks.filter(isCompleteFor(ground)));
  if (complete.some((ofGround) => ofGround.length === 0)) return "checked-in-part";
  const isTwice = complete.every(
    (ofGround) => ofGround.filter(({ independence }) => independence === "independent").length > 1,
  );
  return isTwice ? "checked-twice" : "checked";
};
