/** A fact, as far as code needs it that reads facts of every type. */
export interface FactLike<Value> {
  readonly basis: string;
  readonly value?: Value;
}

type FactValue<Fact> = Fact extends { readonly value: infer Value } ? Value : never;

/** The values of a factual field. A fact whose basis is “not-stated” has none. */
export const getValues = <Fact extends FactLike<unknown>>(
  field: Readonly<Record<string, Fact>> | undefined,
): FactValue<Fact>[] =>
  Object.values(field ?? {}).flatMap((fact) => (fact.value === undefined ? [] : [fact.value as FactValue<Fact>]));
