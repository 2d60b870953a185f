import { find, resolveReference } from "@vnjp/dataset";
import {
  formatChangeParts,
  formatReference,
  formatSpeakerParts,
  formatValueParts,
  selectMainParts,
  type FactChange,
  type FormattedPart,
} from "@vnjp/engine/display";
import { getPageAddress } from "../site/addresses.ts";
import type { Inline } from "./inline.ts";

/** Finds the label of a record. A retired reference has a page, but no label. */
const findLabel = (reference: string): string | undefined => find(reference)?.label.en;

/** How the site formats values: references by the labels of their records. */
export const valueOptions = { findLabel };

/** Adds the address of its page to a part that names a record. An unknown reference has no page: it is data. */
const toInline = ({ text, role, language, reference, address }: FormattedPart): Inline => {
  if (reference !== undefined)
    return resolveReference(reference).outcome === "unknown"
      ? { text, role: "data" }
      : { text, href: getPageAddress(reference) };
  return {
    text,
    ...(role === undefined ? {} : { role }),
    ...(language === undefined ? {} : { lang: language }),
    ...(address === undefined ? {} : { href: address }),
  };
};

/** Formats the value of a fact. */
export const formatInlines = (value: unknown): readonly Inline[] => formatValueParts(value, valueOptions).map(toInline);

/** Formats the value of a fact without remarks, for a table cell. */
export const formatMainInlines = (value: unknown): readonly Inline[] =>
  selectMainParts(formatValueParts(value, valueOptions)).map(toInline);

/** Formats a reference as a link with the label of its record. */
export const formatReferenceLink = (reference: string): Inline =>
  toInline({ text: formatReference(reference, valueOptions), reference });

/** Formats the speaker of a quote, as a remark after it. */
export const formatSpeakerInlines = (speaker: string): readonly Inline[] =>
  formatSpeakerParts(speaker, valueOptions).map(toInline);

/** A value before and after a correction, ready to render. */
interface ChangeInlines {
  readonly before: readonly Inline[];
  readonly after: readonly Inline[];
  /** Whether the value is the same: then another part of the fact changed. */
  readonly isSame: boolean;
}

/** Formats a change so that two different values never look the same. */
export const formatChangeInlines = (change: FactChange): ChangeInlines => {
  const { before, after, isSame } = formatChangeParts(change, valueOptions);
  return { before: before.map(toInline), after: after.map(toInline), isSame };
};
