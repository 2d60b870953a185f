import type { Correction } from "@vnjp/dataset";

/** Why a released fact is changed, as somebody gives it. */
export interface GivenReason {
  readonly record: string;
  readonly pointer: string;
  readonly kind: Correction["kind"];
  readonly severity: Correction["severity"];
  readonly reason: { readonly en: string; readonly fr: string };
}

const kebab = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

const idOf = (record: string): string => record.slice(record.indexOf("/") + 1);

/** A permanent id for a correction, from the record and the fact; a number tells it from those that there are. */
export const correctionId = (record: string, pointer: string, taken: ReadonlySet<string>): string => {
  const name = kebab(record + pointer);
  for (let again = 0, id = name; ; again += 1, id = `${name}-again-${again}`) if (!taken.has(id)) return id;
};

/** The names of the file of reasons and of the changeset beside it: that of the first record that is changed. */
export const reasonsName = (record: string): string => `${idOf(record)}.corrections.json`;
export const changesetName = (record: string): string => `${idOf(record)}.md`;

/** The file of reasons, as the release takes it in (schema/authored/reasons.schema.json). */
export const reasonsFile = (given: readonly GivenReason[], taken: readonly string[]): string => {
  const used = new Set(taken);
  const corrections = given.map(({ record, pointer, kind, severity, reason }) => {
    const id = correctionId(record, pointer, used);
    used.add(id);
    return [id, { record, pointer, kind, severity, reason }] as const;
  });
  return `${JSON.stringify({ corrections: Object.fromEntries(corrections) }, null, 2)}\n`;
};
