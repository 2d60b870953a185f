import type { DraftContext } from "../text/draft-context.ts";
import type { Segment } from "../text/segments.ts";
import type { Defect } from "./defect.ts";

/** Finds brackets without a counterpart in their segment. */
export const findBracketDefects = ({ plain }: DraftContext, segments: readonly Segment[]): Defect[] =>
  segments.flatMap(({ start, end }) => {
    const open: number[] = [];
    const unmatched: number[] = [];
    for (let at = start; at < end; at += 1) {
      const character = plain.charAt(at);
      if (character === "(") open.push(at);
      // “a) … ; b) …” numbers the items of a list.
      else if (
        character === ")" &&
        open.pop() === undefined &&
        !/(?:^|[\s;:])[\p{L}\d]$/u.test(plain.slice(Math.max(start, at - 2), at))
      )
        unmatched.push(at);
    }
    return [...open, ...unmatched].map((at): Defect => {
      const bracketPattern = plain.charAt(at) === "(" ? /^\( ?[^\s()]{1,40}/ : /^\)/;
      const length = bracketPattern.exec(plain.slice(at, Math.min(end, at + 42)))?.[0].length ?? 1;
      return {
        rule: "bracket",
        type: "punctuation",
        at: { start: at, end: at + length },
        label: { en: "A bracket has no counterpart.", fr: "Une parenthèse est sans sa pareille." },
      };
    });
  });

const pageFurnitureLabel = {
  en: "This is part of the page and not of the text.",
  fr: "Une partie de la page qui n’est pas du texte.",
};

/** Finds parts of the page inside the text: links, text after the sign-off, and captions or credits between paragraphs. */
export const findPageFurniture = (context: DraftContext, segments: readonly Segment[]): Defect[] => {
  const signOff = segments.findIndex(({ role }) => role === "sign-off");
  return segments.flatMap((segment, index): Defect[] => {
    const isLink = /^>{2}|^>|^lire aussi|^voir aussi|^a lire/i.test(
      context.low.slice(segment.start, segment.start + 12),
    );
    if (isLink || (signOff !== -1 && index > signOff && segment.role === "paragraph"))
      return [{ rule: "page-furniture", type: "page-furniture", at: segment, label: pageFurnitureLabel }];
    const followsParagraph = segments.slice(0, index).some(({ role }) => role === "paragraph");
    if (segment.role === "credit" && followsParagraph && segments[index - 1]?.role !== "caption")
      return [{ rule: "credit-without-a-legend", type: "page-furniture", at: segment, label: pageFurnitureLabel }];
    const next = segments[index + 1];
    if (segment.role !== "caption" || !followsParagraph || next?.role !== "credit") return [];
    return [
      {
        rule: "legend-in-mid-text",
        type: "page-furniture",
        at: { start: segment.start, end: next.end },
        label: {
          en: "The caption and credit of a picture are between two paragraphs.",
          fr: "La légende et le crédit d’une photo sont entre deux paragraphes.",
        },
      },
    ];
  });
};

const smallLetterOpening = /^(?:le|la|les|l'|un|une|il|elle|ils|elles|ce|cette|lors|selon) ?\p{L}+/u;

/** Finds credits that run into the sign-off, and paragraphs that begin with a small letter. */
export const findParagraphDefects = ({ plain }: DraftContext, segments: readonly Segment[]): Defect[] =>
  segments.flatMap((segment, index): Defect[] => {
    const next = segments[index + 1];
    if (segment.role === "credit" && next?.role === "sign-off" && !plain.slice(segment.end, next.start).includes("\n"))
      return [
        {
          rule: "credit-glued",
          type: "glued-text",
          at: { start: segment.start, end: next.end },
          label: {
            en: "The credit of a picture runs into the sign-off of the agency.",
            fr: "Le crédit d’une photo est collé à la marque de l’agence.",
          },
        },
      ];
    const opening = smallLetterOpening.exec(plain.slice(segment.start, Math.min(segment.end, segment.start + 60)));
    return segment.role === "paragraph" && opening
      ? [
          {
            rule: "small-letter-at-the-head-of-a-paragraph",
            type: "typo",
            at: { start: segment.start, end: segment.start + opening[0].length },
            label: { en: "A paragraph begins with a small letter.", fr: "Un paragraphe commence par une minuscule." },
          },
        ]
      : [];
  });
