interface FactLike<Value> {
  readonly basis: string;
  readonly value?: Value;
}

type ValueIn<Fact> = Fact extends { readonly value: infer Value } ? Value : never;

/** The values of a factual field; what is not stated has none. */
export const valuesOf = <Fact extends FactLike<unknown>>(
  field: Readonly<Record<string, Fact>> | undefined,
): ValueIn<Fact>[] =>
  Object.values(field ?? {}).flatMap((fact) => (fact.value === undefined ? [] : [fact.value as ValueIn<Fact>]));
