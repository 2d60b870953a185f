import type { Fact, FactsByKey, Membership, Wording } from "../index.ts";
import type { FieldValue } from "./fields.ts";

const listReports = ({ evidence }: Fact): string[] =>
  Object.values(evidence).map((entry) => (entry.kind === "span" ? entry.text : entry.source));

/**
 * Selects the titles that somebody has in the sources of the days that a sentence shows: a dispatch of one day has not the words of
 * another. All titles, if these sources have none.
 */
export const selectTitles = (
  { title, attested }: Membership,
  days: readonly FieldValue<string>[],
): FactsByKey<Wording> | undefined => {
  const visible = Object.values(attested ?? {}).filter((fact) =>
    days.some(({ value }) => fact.basis !== "not-stated" && fact.value === value),
  );
  const reports = new Set(visible.flatMap(listReports));
  const printed = Object.entries(title ?? {}).filter(([, fact]) =>
    listReports(fact).some((report) => reports.has(report)),
  );
  return printed.length > 0 ? Object.fromEntries(printed) : title;
};
