import { createPhrase, joinPhraseList, type Phrase, type Words } from "./claim.ts";
import { describeBasis, isExternal, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import type { NotedFieldName, NotedPart } from "./notes.ts";

/** A part of a sentence, with what a note has to say of it. */
export interface SourcedPart {
  readonly phrase: Phrase;
  readonly noted: NotedPart;
  /** Whether the words name a source. */
  readonly hasSource?: boolean;
}

const describeGroup = <V>(values: readonly FieldValue<V>[], format: (value: V) => Words): Phrase =>
  joinPhraseList(values.map(({ value, supports }) => createPhrase(format(value), supports)));

/**
 * Describes the values of a field in a sentence. Those of a dispatch lead, and those that only pages say follow with their source:
 * “in November 2023 and, according to …, from 27 to 30 November 2023”. Undefined if there are none.
 */
export const describeSourced = <V>(
  field: NotedFieldName,
  values: readonly FieldValue<V>[],
  format: (value: V) => Words,
): SourcedPart | undefined => {
  const groups = groupItems(values, ({ basis, outlets }) => (basis === "external" ? outlets.join("|") : ""));
  const [leading, ...others] = groups.toSorted((a, b) => Number(isOfPages(a)) - Number(isOfPages(b)));
  if (!leading) return undefined;
  if (others.length === 0) return { phrase: describeGroup(leading, format), noted: { field, values: leading } };
  const isOfText = !isOfPages(leading);
  return {
    phrase: joinGroups([
      isOfText ? describeGroup(leading, format) : describeWithSource(leading, format),
      ...others.map((group) => describeWithSource(group, format)),
    ]),
    noted: { field, values: isOfText ? leading : [] },
    hasSource: true,
  };
};

const describeWithSource = <V>(group: readonly FieldValue<V>[], format: (value: V) => Words): Phrase => {
  const words = describeGroup(group, format);
  const source = group[0] && describeBasis(group[0]);
  return createPhrase({ en: `${source?.en}, ${words.en}`, fr: `${source?.fr}, ${words.fr}` }, words.supports);
};

const joinTexts = (texts: readonly string[], and: string): string =>
  `${texts.slice(0, -1).join(", ")} ${and}, ${texts.at(-1) ?? ""}`;

const joinGroups = (groups: readonly Phrase[]): Phrase => {
  return createPhrase(
    {
      en: joinTexts(
        groups.map(({ en }) => en),
        "and",
      ),
      fr: joinTexts(
        groups.map(({ fr }) => fr),
        "et",
      ),
    },
    groups.flatMap(({ supports }) => supports),
  );
};

const isOfPages = ([first]: readonly FieldValue<unknown>[]): boolean => first !== undefined && isExternal(first);
