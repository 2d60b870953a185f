import { eventNounPattern } from "../events/event-types.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { toRange } from "../text/ranges.ts";
import { findHeadline, type Segment } from "../text/segments.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Defect } from "./defect.ts";

const getFirstWord = ({ plain }: DraftContext, { start, end }: TextRange): TextRange => ({
  start,
  end: start + (/^\S+/.exec(plain.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0),
});

/** Openings that refer to something before them. */
const anaphoricOpenings = [
  "l'evenement",
  "cet? ",
  "cette ",
  "ces ",
  "celui-ci",
  "celle-ci",
  "il ",
  "elle ",
  "ils ",
  "elles ",
  "lors d[eu] (?:la |l')?(?:rencontre|reunion|dialogue|entretien)",
  "a cette occasion",
  "par ailleurs",
  "en outre",
  "pour sa part",
];
const anaphoricOpening = new RegExp(`^(?:${anaphoricOpenings.join("|")})`);
/** “La conférence est coprésidée par …”: the first mention of an event has no definite article. */
const eventOpening = new RegExp(
  `^(?:la |le |l'|les )${eventNounPattern} (?:est|a|s'est|sont|ont|avait)(?!\\p{L})`,
  "u",
);
/** “… du département”: the lead says which department. */
const bareTitle =
  /(?:directeur|chef|directrice)(?: adjointe?)? (?:du|de la|de l') ?(?:departement|bureau|centre|institut|division|academie)(?= et |,|\.)/u;

const leadDefect = {
  rule: "no-lead",
  type: "missing-lead",
  label: {
    en: "The lead paragraph is missing: the first words refer to something that is not in the text.",
    fr: "Le premier paragraphe manque : les premiers mots renvoient à ce qui n’y est pas.",
  },
};

const findLeadDefects = (context: DraftContext, segments: readonly Segment[]): Defect[] => {
  const headline = findHeadline(context, segments);
  const body = segments.find((segment) => segment.role === "paragraph" && segment !== headline);
  if (!body || segments.some(({ role }) => role === "dateline")) return [];
  const opening = context.low.slice(body.start, body.start + 60);
  if (!anaphoricOpening.test(opening) && !eventOpening.test(opening)) return [];
  const firstWords = /^\S+(?: \S+){0,2}/.exec(context.plain.slice(body.start, body.end))?.[0] ?? "";
  const title = bareTitle.exec(context.low.slice(body.start, body.start + 400));
  return [
    { ...leadDefect, at: { start: body.start, end: body.start + firstWords.length } },
    ...(title ? [{ ...leadDefect, at: toRange(title, body.start) }] : []),
  ];
};

/** Finds what is missing at the beginning of the text, or glued to it. */
export const findHeadDefects = (context: DraftContext, segments: readonly Segment[]): Defect[] => {
  const [first, second] = segments;
  if (!first) return [];
  const header = first.role === "header" ? first : undefined;
  const defects: Defect[] = [];
  if (!findHeadline(context, segments))
    defects.push({
      rule: "no-headline",
      type: "missing-headline",
      at: header ?? getFirstWord(context, first),
      label: { en: "The text begins without its headline.", fr: "Le texte commence sans son titre." },
    });
  if (header && second && !context.plain.slice(header.end, second.start).includes("\n"))
    defects.push({
      rule: "header-glued",
      type: "glued-text",
      at: { start: header.start, end: getFirstWord(context, second).end },
      label: {
        en: "The header of the crawler runs into the text after it.",
        fr: "L’en-tête de collecte est collé à la suite.",
      },
    });
  return [...defects, ...findLeadDefects(context, segments)];
};
