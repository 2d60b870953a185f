import type { RecordRule } from "../rule.ts";
import { boundsOf } from "./bounds.ts";

interface Dated {
  readonly key: string;
  readonly value: string;
}

const datesOf = (
  facts: Readonly<Record<string, { readonly basis: string; readonly value?: unknown }>> | undefined,
): Dated[] =>
  Object.entries(facts ?? {}).flatMap(([key, fact]) =>
    typeof fact.value === "string" ? [{ key, value: fact.value }] : [],
  );

/** Whether one date lies wholly before another, whatever is open in either. */
const isBefore = (a: string, b: string): boolean => {
  const [last, first] = [boundsOf(a).last, boundsOf(b).first];
  return last !== undefined && first !== undefined && last < first;
};

/** Nobody dies before they are born, and no day for which a tenure is attested lies outside every term that is given for it. */
export const livesAndTermsHold: RecordRule = {
  scope: "record",
  *check(record) {
    if (record.kind === "person")
      for (const death of datesOf(record.death))
        for (const birth of datesOf(record.birth))
          if (isBefore(death.value, birth.value))
            yield {
              code: "date/out-of-order",
              pointer: `/death/${death.key}/value`,
              arguments: { earlier: `the death, ${death.value}`, later: `the birth, ${birth.value}` },
            };
    if (record.kind !== "membership") return;
    const terms = datesOf(record.period);
    for (const { key, value } of datesOf(record.attested)) {
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
