import type { Stretch } from "./draft-types.ts";
import { eventNoun } from "./event-types.ts";
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
  // “La conférence est coprésidée par …”: the first mention of an event has no definite article.
  const tellsOn = new RegExp(`^(?:la |le |l'|les )${eventNoun} (?:est|a|s'est|sont|ont|avait)(?!\\p{L})`, "u");
  if (
    body &&
    !segments.some(({ role }) => role === "dateline") &&
    [pointsBack, tellsOn].some((pattern) => pattern.test(reading.low.slice(body.start, body.start + 60)))
  ) {
    const lead = {
      rule: "defects: no lead",
      type: "missing-lead",
      label: {
        en: "The lead paragraph is missing: the first words point back to what is not there.",
        fr: "Le premier paragraphe manque : les premiers mots renvoient à ce qui n’y est pas.",
      },
    };
    found.push({
      ...lead,
      at: {
        start: body.start,
        end: body.start + (/^\S+(?: \S+){0,2}/.exec(reading.plain.slice(body.start, body.end))?.[0].length ?? 0),
      },
    });
    // “… du département”: which one, the lead has told.
    const body0 = reading.low.slice(body.start, body.start + 400);
    const bare =
      /(?:directeur|chef|directrice)(?: adjointe?)? (?:du|de la|de l') ?(?:departement|bureau|centre|institut|division|academie)(?= et |,|\.)/u.exec(
        body0,
      );
    if (bare)
      found.push({
        ...lead,
        at: { start: body.start + bare.index, end: body.start + bare.index + bare[0].length },
      });
  }
  return found;
};
