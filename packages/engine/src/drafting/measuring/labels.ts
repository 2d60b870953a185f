import { codePoints, occurrences } from "../../text/index.ts";
import type { Stretch } from "../draft-types.ts";

interface Quoted {
  readonly quote: string;
  /** Which of the places where the quote stands, from 1; absent: the first. */
  readonly occurrence?: number;
}

/** What a person found in a text, to hold a draft against. */
export interface Labels {
  readonly segments: readonly (Quoted & { readonly role: string })[];
  readonly dates: readonly (Quoted & { readonly edtf: string })[];
  readonly entities: readonly (Quoted & { readonly entity: string })[];
  readonly new: readonly (Quoted & { readonly kind: string })[];
  readonly events: readonly (Quoted & { readonly type: string; readonly date: string; readonly status: string })[];
  readonly statements: readonly (Quoted & {
    readonly speaker: string;
    readonly act: string;
    readonly status: string;
  })[];
  readonly defects: readonly (Quoted & { readonly type: string })[];
}

/** Something in a text that was labelled, or that a draft proposes: what it is, and where. */
export interface Item {
  /** What has to be the same. */
  readonly is: string;
  /** Where it stands; several places, where several words show it. */
  readonly at: readonly Stretch[];
  /** What is compared besides, of those that are found. */
  readonly besides: Readonly<Record<string, string>>;
}

/** The place of a label in code points. Throws where the label is wrong: a measure with a wrong label measures nothing. */
export const placeIn = (text: string): ((label: Quoted) => Stretch) => {
  const points = codePoints(text);
  return ({ quote, occurrence = 1 }) => {
    const unit = occurrences(text, quote)[occurrence - 1];
    if (unit === undefined) throw new Error(`The label “${quote}” does not stand ${occurrence} times in its text.`);
    return { start: points.ofUnit(unit), end: points.ofUnit(unit + quote.length) };
  };
};

/** Words in one spelling, for names that are compared as words. */
export const spelled = (words: string): string => words.normalize("NFC").replaceAll(/\s+/g, " ").toLowerCase();

/** The labels of each class. */
export const labelledItems = (text: string, labels: Labels): Readonly<Record<string, readonly Item[]>> => {
  const place = placeIn(text);
  const item = (is: string, label: Quoted, besides: Item["besides"] = {}): Item => ({
    is,
    at: [place(label)],
    besides,
  });
  return {
    segments: labels.segments.map((label) => item(`${label.role} ${label.quote}`, label)),
    dates: labels.dates.map((label) => item(label.edtf, label)),
    "known names": labels.entities.map((label) =>
      item(`${label.entity} ${Object.values(place(label)).join("–")}`, label),
    ),
    "new names": labels.new.map((label) => item(`${label.kind} ${spelled(label.quote)}`, label)),
    events: labels.events.map((label) => item(label.type, label, { date: label.date, status: label.status })),
    statements: labels.statements.map((label) =>
      item(label.act, label, { speaker: label.speaker, status: label.status }),
    ),
    defects: labels.defects.map((label) => item(label.type, label)),
  };
};
