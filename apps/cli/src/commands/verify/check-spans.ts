import type { AnyRecord, Dispatch } from "@vnjp/dataset";
import { indexCodePoints } from "@vnjp/engine/text";
import { findInstalledText } from "../../installed/installed-texts.ts";
import type { VerifiedDataset } from "./load-verified-dataset.ts";

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

type Edition = Dispatch["editions"][string];

interface LocatedSpan {
  readonly pointer: string;
  readonly text: string;
  /** A passage has none: it has only its positions. */
  readonly quote?: string;
  readonly start: number;
  readonly end: number;
}

const collectSpans = (record: AnyRecord, { listEvidence }: VerifiedDataset): LocatedSpan[] => {
  const factSpans = listEvidence(record).flatMap(({ pointer, key, evidence }) =>
    evidence.kind === "span" ? [{ pointer: `${pointer}/evidence/${key}`, ...evidence }] : [],
  );
  if (record.kind !== "dispatch") return factSpans;
  const textSpans = (["segments", "withoutFacts", "defects", "mentions"] as const).flatMap((field) =>
    Object.entries(record[field] ?? {}).map(([key, { span }]) => ({ pointer: `/${field}/${key}/span`, ...span })),
  );
  return [...factSpans, ...textSpans];
};

/** What is wrong with a span; undefined if nothing is. Without the text, only its length can be compared. */
const findFault = (
  { text, quote, start, end }: LocatedSpan,
  edition: Edition | undefined,
  characters: string | undefined,
): Pick<SpanFault, "found" | "expected"> | undefined => {
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

/** Compares every span of a dataset with its text. The spans of a text that is withheld are as proved when it was at hand. */
export const checkSpans = (dataset: VerifiedDataset): SpanVerification => {
  const editions = new Map(
    dataset.dispatches.flatMap((dispatch) =>
      Object.values(dispatch.editions).map((edition) => [edition.text, edition]),
    ),
  );
  const spans = dataset.records.flatMap((record) =>
    collectSpans(record, dataset).map((span) => ({
      record: `${record.kind}/${record.id}`,
      span,
      characters: findInstalledText(span.text, dataset.folder),
    })),
  );
  return {
    faults: spans.flatMap(({ record, span, characters }) => {
      const fault = findFault(span, editions.get(span.text), characters);
      return fault ? [{ record, pointer: span.pointer, ...fault }] : [];
    }),
    spans: spans.length,
    asProved: spans.filter(({ characters }) => characters === undefined).length,
  };
};
