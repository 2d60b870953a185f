import type { Event, Fact, FactsByKey } from "../../generated/types.ts";
import { getDispatchId } from "./dispatch-id.ts";

const listReports = (fact: Fact): string[] =>
  Object.values(fact.evidence).map((entry) => (entry.kind === "span" ? getDispatchId(entry.text) : entry.source));

/** That an event took place: under way is the beginning of it. */
const isHeld = (fact: Fact): boolean =>
  fact.basis !== "not-stated" && (fact.value === "held" || fact.value === "ongoing");

/**
 * Selects the dates of an event that are not only those of its plan. If a report says that it was held, a date that only reports of
 * the plan give is the planned one, and gives way to any other. An event that is not known to have been held has no other date than that of its plan.
 */
export const selectHeldDates = ({ status, date }: Pick<Event, "status" | "date">): FactsByKey<string> | undefined => {
  const statuses = Object.values<Fact>(status);
  const held = new Set(statuses.filter(isHeld).flatMap(listReports));
  const plans = new Set(statuses.flatMap(listReports).filter((report) => !held.has(report)));
  if (!date || !statuses.some(isHeld)) return date;
  const others = Object.entries(date).filter(([, fact]) => !listReports(fact).every((report) => plans.has(report)));
  return others.some(([, { basis }]) => basis !== "not-stated") ? Object.fromEntries(others) : date;
};
