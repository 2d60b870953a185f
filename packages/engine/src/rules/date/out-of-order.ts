import type { RecordRule } from "../rule.ts";
import { getDateBounds } from "../shared/date-bounds.ts";

interface DatedValue {
  readonly key: string;
  readonly value: string;
}

const listDates = (
  facts: Readonly<Record<string, { readonly basis: string; readonly value?: unknown }>> | undefined,
): DatedValue[] =>
  Object.entries(facts ?? {}).flatMap(([key, fact]) =>
    typeof fact.value === "string" ? [{ key, value: fact.value }] : [],
  );

/** Whether every day that one date can mean is before every day that another can mean. */
const isBefore = (a: string, b: string): boolean => {
  const [last, first] = [getDateBounds(a).last, getDateBounds(b).first];
  return last !== undefined && first !== undefined && last < first;
};

/** No one dies before birth, and a tenure is attested within one of its terms. */
export const dateOutOfOrder: RecordRule<"date/out-of-order"> = {
  scope: "record",
  *check(record) {
    if (record.kind === "person")
      for (const death of listDates(record.death))
        for (const birth of listDates(record.birth))
          if (isBefore(death.value, birth.value))
            yield {
              code: "date/out-of-order",
              pointer: `/death/${death.key}/value`,
              arguments: { earlier: `the death, ${death.value}`, later: `the birth, ${birth.value}` },
            };
    if (record.kind !== "membership") return;
    const terms = listDates(record.period);
    for (const { key, value } of listDates(record.attested)) {
      const outside = terms.filter((term) => isBefore(value, term.value) || isBefore(term.value, value));
      const [term] = outside;
      if (term && outside.length === terms.length)
        yield {
          code: "date/out-of-order",
          pointer: `/attested/${key}/value`,
          arguments: { earlier: `a day for which it is attested, ${value}`, later: `its term, ${term.value}` },
        };
    }
  },
};
