import { findOccurrences, indexCodePoints, type TextRange } from "@vnjp/engine/text";

interface QuotedLabel {
  readonly quote: string;
  /** Which occurrence of the quote, counted from 1. Without it, the first. */
  readonly occurrence?: number;
}

/** What a person found in a text, to compare a draft with. */
export interface Labels {
  readonly segments: readonly (QuotedLabel & { readonly role: string })[];
  readonly dates: readonly (QuotedLabel & { readonly edtf: string })[];
  readonly entities: readonly (QuotedLabel & { readonly entity: string })[];
  readonly new: readonly (QuotedLabel & { readonly kind: string })[];
  readonly events: readonly (QuotedLabel & { readonly type: string; readonly date: string; readonly status: string })[];
  readonly statements: readonly (QuotedLabel & {
    readonly speaker: string;
    readonly act: string;
    readonly status: string;
  })[];
  readonly defects: readonly (QuotedLabel & { readonly type: string })[];
}

/** A label or a proposal of a draft, in a form in which both can be compared. */
export interface Item {
  /** What must be equal. */
  readonly identity: string;
  /** The ranges of its words. One of them must overlap, if there are any. */
  readonly at: readonly TextRange[];
  /** What is compared only if the item was found. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Creates a function that locates labels in a text. It throws for a wrong label, which would make the measure wrong. */
const createLabelLocator = (text: string): ((label: QuotedLabel) => TextRange) => {
  const points = indexCodePoints(text);
  return ({ quote, occurrence = 1 }) => {
    const unit = findOccurrences(text, quote)[occurrence - 1];
    if (unit === undefined) throw new Error(`The text has no occurrence ${occurrence} of the label “${quote}”.`);
    return { start: points.toCodePoint(unit), end: points.toCodePoint(unit + quote.length) };
  };
};

/** Gives names one spelling, so that they can be compared. */
export const normalizeSpelling = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").toLowerCase();

/** Lists the labels of each class. */
export const listLabelledItems = (text: string, labels: Labels): Readonly<Record<string, readonly Item[]>> => {
  const locateLabel = createLabelLocator(text);
  const createItem = (identity: string, label: QuotedLabel, attributes: Item["attributes"] = {}): Item => ({
    identity,
    at: [locateLabel(label)],
    attributes,
  });
  return {
    segments: labels.segments.map((label) => createItem(`${label.role} ${label.quote}`, label)),
    dates: labels.dates.map((label) => createItem(label.edtf, label)),
    "known names": labels.entities.map((label) =>
      createItem(`${label.entity} ${Object.values(locateLabel(label)).join("–")}`, label),
    ),
    "new names": labels.new.map((label) => createItem(`${label.kind} ${normalizeSpelling(label.quote)}`, label)),
    events: labels.events.map((label) => createItem(label.type, label, { date: label.date, status: label.status })),
    statements: labels.statements.map((label) =>
      createItem(label.act, label, { speaker: label.speaker, status: label.status }),
    ),
    defects: labels.defects.map((label) => createItem(label.type, label)),
  };
};
