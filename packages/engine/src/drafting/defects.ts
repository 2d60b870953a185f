import { freshNames } from "./ids.ts";
import { mixedNamesOf } from "./mixed-names.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";
import { slipRules } from "./slips.ts";

import { headIn, type Defect, type Suspected } from "./head-defects.ts";

export type { Defect } from "./head-defects.ts";

const slipsIn = ({ plain }: Reading): Suspected[] =>
  slipRules.flatMap(({ rule, type, pattern, label }) =>
    [...plain.matchAll(pattern)].map((match) => ({
      rule,
      type,
      label,
      at: { start: match.index, end: match.index + match[0].length },
    })),
  );

/** Brackets of one line that have no fellow. */
const bracketsIn = ({ plain }: Reading, segments: readonly Segment[]): Suspected[] =>
  segments.flatMap(({ start, end }) => {
    const open: number[] = [];
    const single: number[] = [];
    for (let at = start; at < end; at += 1) {
      const character = plain.charAt(at);
      if (character === "(") open.push(at);
      // “a) … ; b) …” counts, and closes nothing.
      else if (
        character === ")" &&
        open.pop() === undefined &&
        !/(?:^|[\s;:])[\p{L}\d]$/u.test(plain.slice(Math.max(start, at - 2), at))
      )
        single.push(at);
    }
    return [...open, ...single].map((at): Suspected => {
      const words = plain.charAt(at) === "(" ? /^\( ?[^\s()]{1,40}/ : /^\)/;
      const length = words.exec(plain.slice(at, Math.min(end, at + 42)))?.[0].length ?? 1;
      const label = { en: "A bracket is without its fellow.", fr: "Une parenthèse est sans sa pareille." };
      return { rule: "defects: bracket", type: "punctuation", at: { start: at, end: at + length }, label };
    });
  });

/** Parts of the page that the text runs on with: related items, what stands after the agency's mark, a legend in mid-text. */
const furnitureIn = (reading: Reading, segments: readonly Segment[]): Suspected[] => {
  const signOff = segments.findIndex(({ role }) => role === "sign-off");
  return segments.flatMap((segment, index): Suspected[] => {
    const label = {
      en: "A part of the page that is not of the text.",
      fr: "Une partie de la page qui n’est pas du texte.",
    };
    const isLink = /^>{2}|^>|^lire aussi|^voir aussi|^a lire/i.test(
      reading.low.slice(segment.start, segment.start + 12),
    );
    if (isLink || (signOff !== -1 && index > signOff && segment.role === "paragraph"))
      return [{ rule: "defects: page furniture", type: "page-furniture", at: segment, label }];
    const before = segments.slice(0, index).some(({ role }) => role === "paragraph");
    if (segment.role === "credit" && before && segments[index - 1]?.role !== "caption")
      return [{ rule: "defects: credit without a legend", type: "page-furniture", at: segment, label }];
    const next = segments[index + 1];
    if (segment.role !== "caption" || !before || next?.role !== "credit") return [];
    const legend = {
      en: "The legend and credit of a picture stand between two paragraphs.",
      fr: "La légende et le crédit d’une photo sont entre deux paragraphes.",
    };
    return [
      {
        rule: "defects: legend in mid-text",
        type: "page-furniture",
        at: { start: segment.start, end: next.end },
        label: legend,
      },
    ];
  });
};

/** A credit that runs into the agency's mark, and a paragraph that begins with a small letter. */
const joinsIn = ({ plain }: Reading, segments: readonly Segment[]): Suspected[] =>
  segments.flatMap((segment, index): Suspected[] => {
    const next = segments[index + 1];
    if (segment.role === "credit" && next?.role === "sign-off" && !plain.slice(segment.end, next.start).includes("\n"))
      return [
        {
          rule: "defects: credit glued",
          type: "glued-text",
          at: { start: segment.start, end: next.end },
          label: {
            en: "The credit of a picture runs into the agency's mark.",
            fr: "Le crédit d’une photo est collé à la marque de l’agence.",
          },
        },
      ];
    const opening = /^(?:le|la|les|l'|un|une|il|elle|ils|elles|ce|cette|lors|selon) ?\p{L}+/u.exec(
      plain.slice(segment.start, Math.min(segment.end, segment.start + 60)),
    );
    return segment.role === "paragraph" && opening
      ? [
          {
            rule: "defects: small letter at the head of a paragraph",
            type: "typo",
            at: { start: segment.start, end: segment.start + opening[0].length },
            label: { en: "A paragraph begins with a small letter.", fr: "Un paragraphe commence par une minuscule." },
          },
        ]
      : [];
  });

/** A fault that stands everywhere is one fault of the whole text: the first places tell it. */
const mostOfOneRule = 50;

const keyOf = (rule: string): string =>
  rule
    .replace(/^defects: /, "")
    .replaceAll(/[^a-z]+/gi, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();

/** Every fault that the text seems to have, in order. */
export const defectsOf = (reading: Reading, segments: readonly Segment[], mentions: readonly Mention[]): Defect[] => {
  const fresh = freshNames();
  const counts = new Map<string, number>();
  return (
    [
      ...headIn(reading, segments),
      ...slipsIn(reading),
      ...bracketsIn(reading, segments),
      ...furnitureIn(reading, segments),
      ...joinsIn(reading, segments),
      ...mixedNamesOf(reading, mentions),
    ]
      .toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
      // Two rules may see one fault: the longer words tell more of it.
      .filter((one, index, all) => !(all[index - 1]?.type === one.type && all[index - 1]?.at.start === one.at.start))
      .filter(({ rule }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        if (count === mostOfOneRule + 1) reading.doubt(rule, "it stands in more places than are listed");
        return count <= mostOfOneRule;
      })
      .map((suspected) => {
        reading.saw(suspected.rule, suspected.at, suspected.type);
        return { ...suspected, key: fresh(keyOf(suspected.rule)) };
      })
  );
};
