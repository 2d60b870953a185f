interface FactLike {
  readonly basis: string;
  readonly value?: unknown;
  readonly evidence: Readonly<Record<string, { readonly kind: string; readonly quote?: string }>>;
}

type Field = Readonly<Record<string, FactLike>> | undefined;

/** A stretch of words on one line, shortened. */
export const cut = (words: string, most: number): string => {
  const line = words.replaceAll(/\s+/g, " ");
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
};

/** The values of a field in few words. */
export const values = (field: Field): string =>
  Object.values(field ?? {})
    .map(({ basis, value }) => (basis === "not-stated" ? "not stated" : typeof value === "string" ? value : "…"))
    .join(", ") || "–";

/** The first words that a field quotes. */
export const quoted = (field: Field, most: number): string => {
  const quotes = Object.values(field ?? {}).flatMap(({ evidence }) =>
    Object.values(evidence).map(({ quote }) => quote),
  );
  return `“${cut(quotes.find((quote) => quote !== undefined) ?? "", most)}”`;
};
