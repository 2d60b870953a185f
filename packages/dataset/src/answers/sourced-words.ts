import { createPhrase, formatTemplate, joinPhraseList, type Phrase, type Words } from "./claim.ts";
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
  const noted: NotedPart = { field, values: isOfText ? leading : [] };
  const [other] = others;
  if (isOfText && other && others.length === 1) {
    const parts = { leading: describeGroup(leading, format), other: describeAfterSource(other, format) };
    const template = { en: "{leading} and, {other}", fr: "{leading} et, {other}" };
    return { phrase: formatTemplate(template, parts), noted, hasSource: true };
  }
  const described = others.map((group) => describeBeforeSource(group, format));
  const first = isOfText ? describeGroup(leading, format) : describeBeforeSource(leading, format);
  return { phrase: joinPhraseList([first, ...described]), noted, hasSource: true };
};

const describeSource = ([value]: readonly FieldValue<unknown>[]): Words =>
  (value && describeBasis(value)) ?? { en: "", fr: "" };

/** “according to Vietnam+, on 11 October 2022” */
const describeAfterSource = <V>(group: readonly FieldValue<V>[], format: (value: V) => Words): Phrase => {
  const source = describeSource(group);
  return formatTemplate(
    { en: `${source.en}, {words}`, fr: `${source.fr}, {words}` },
    { words: describeGroup(group, format) },
  );
};

/** “on 11 October 2022 according to Vietnam+” */
const describeBeforeSource = <V>(group: readonly FieldValue<V>[], format: (value: V) => Words): Phrase => {
  const source = describeSource(group);
  return formatTemplate(
    { en: `{words} ${source.en}`, fr: `{words} ${source.fr}` },
    { words: describeGroup(group, format) },
  );
};

const isOfPages = ([first]: readonly FieldValue<unknown>[]): boolean => first !== undefined && isExternal(first);
