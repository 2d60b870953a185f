interface FactLike {
  readonly basis: string;
  readonly value?: unknown;
}

/** Lists the values of a field, with “not stated” for a fact without one. */
export const listValues = (field: Readonly<Record<string, FactLike>> | undefined): unknown[] =>
  Object.values(field ?? {}).map(({ basis, value }) => (basis === "not-stated" ? "not stated" : value));
