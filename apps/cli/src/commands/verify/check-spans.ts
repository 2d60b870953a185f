import { dispatches, getEvidence, type AnyRecord } from "@vnjp/dataset";
import { indexCodePoints } from "@vnjp/engine/text";
import { findInstalledText } from "../../installed/installed-texts.ts";

/** A span that contradicts its text. */
interface SpanFault {
  readonly record: string;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

export interface SpanVerification {
  readonly faults: readonly SpanFault[];
  /** How many spans there are, and how many of them are as proved before their text was withheld. */
  readonly spans: number;
  readonly asProved: number;
}

interface LocatedSpan {
  readonly pointer: string;
  readonly text: string;
  /** A passage has none: it has only its positions. */
  readonly quote?: string;
  readonly start: number;
  readonly end: number;
}

const editions = new Map(
  dispatches.flatMap((dispatch) => Object.values(dispatch.editions).map((edition) => [edition.text, edition] as const)),
);

const collectSpans = (record: AnyRecord): LocatedSpan[] => {
  const factSpans = getEvidence(record).flatMap(({ pointer, key, evidence }) =>
    evidence.kind === "span" ? [{ pointer: `${pointer}/evidence/${key}`, ...evidence }] : [],
  );
  if (record.kind !== "dispatch") return factSpans;
  const textSpans = (["segments", "withoutFacts", "defects", "mentions"] as const).flatMap((field) =>
    Object.entries(record[field] ?? {}).map(([key, { span }]) => ({ pointer: `/${field}/${key}/span`, ...span })),
  );
  return [...factSpans, ...textSpans];
};

/** What is wrong with a span; undefined if nothing is. Without the text, only its length can be compared. */
const findFault = (span: LocatedSpan): Pick<SpanFault, "found" | "expected"> | undefined => {
  const { text, quote, start, end } = span;
  const edition = editions.get(text);
  const characters = findInstalledText(text);
  if (!edition || (edition.availability === "shipped" && characters === undefined))
    return { found: `no text ${text}`, expected: quote ?? `the characters ${start} to ${end}` };
  if (start >= end || end > edition.codePoints)
    return {
      found: `the characters ${start} to ${end}`,
      expected: `a range in the ${edition.codePoints} characters of ${text}`,
    };
  if (quote === undefined) return undefined;
  if (characters === undefined) {
    const length = indexCodePoints(quote).length;
    return end - start === length
      ? undefined
      : { found: `a range of ${end - start} characters`, expected: `${length} characters: ${quote}` };
  }
  const found = indexCodePoints(characters).slice(start, end);
  return found === quote ? undefined : { found, expected: quote };
};

/** Compares every span of some records with its text. The spans of a text that is withheld are as proved when it was at hand. */
export const checkSpans = (records: readonly AnyRecord[]): SpanVerification => {
  const spans = records.flatMap((record) =>
    collectSpans(record).map((span) => ({ record: `${record.kind}/${record.id}`, span })),
  );
  return {
    faults: spans.flatMap(({ record, span }) => {
      const fault = findFault(span);
      return fault ? [{ record, pointer: span.pointer, ...fault }] : [];
    }),
    spans: spans.length,
    asProved: spans.filter(({ span: { text } }) => findInstalledText(text) === undefined).length,
  };
};
