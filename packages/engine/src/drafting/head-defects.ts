import type { Stretch } from "./draft-types.ts";
import { headlineOf } from "./headline.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A fault that the text may have: a person has to say whether it is one. */
export interface Defect {
  readonly key: string;
  readonly rule: string;
  readonly type: string;
  readonly at: Stretch;
  readonly label: { readonly en: string; readonly fr: string };
}

export type Suspected = Omit<Defect, "key">;

const firstWord = ({ plain }: Reading, { start, end }: Stretch): Stretch => ({
  start,
  end: start + (/^\S+/.exec(plain.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0),
});

/** What is missing at the head, or stuck to it. */
export const headIn = (reading: Reading, segments: readonly Segment[]): Suspected[] => {
  const [first, second] = segments;
  if (!first) return [];
  const found: Suspected[] = [];
  const header = first.role === "header" ? first : undefined;
  if (!headlineOf(reading, segments))
    found.push({
      rule: "defects: no headline",
      type: "missing-headline",
      at: header ?? firstWord(reading, first),
      label: { en: "The text begins without its headline.", fr: "Le texte commence sans son titre." },
    });
  if (header && second && !reading.plain.slice(header.end, second.start).includes("\n"))
    found.push({
      rule: "defects: header glued",
      type: "glued-text",
      at: { start: header.start, end: firstWord(reading, second).end },
      label: { en: "The crawl header runs into what follows.", fr: "L’en-tête de collecte est collé à la suite." },
    });
  const body = segments.find((segment) => segment.role === "paragraph" && segment !== headlineOf(reading, segments));
  const pointsBack =
    /^(?:l'evenement|cet? |cette |ces |celui-ci|celle-ci|il |elle |ils |elles |lors d[eu] (?:la |l')?(?:rencontre|reunion|dialogue|entretien)|a cette occasion|par ailleurs|en outre|pour sa part)/;
  if (
    body &&
    !segments.some(({ role }) => role === "dateline") &&
    pointsBack.test(reading.low.slice(body.start, body.start + 60))
  )
    found.push({
      rule: "defects: no lead",
      type: "missing-lead",
      at: {
        start: body.start,
        end: body.start + (/^\S+(?: \S+){0,2}/.exec(reading.plain.slice(body.start, body.end))?.[0].length ?? 0),
      },
      label: {
        en: "The lead paragraph is missing: the first words point back to what is not there.",
        fr: "Le premier paragraphe manque : les premiers mots renvoient à ce qui n’y est pas.",
      },
    });
  return found;
};
