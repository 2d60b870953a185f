import type { Stretch } from "./draft-types.ts";
import type { Mention } from "./mention.ts";
import { adjectives } from "./nationalities.ts";
import type { Reading } from "./reading.ts";

/** A body that no record names. */
export interface NewBody {
  readonly name: Stretch;
  readonly acronym?: Stretch;
  readonly betrays: Stretch;
  readonly rule: string;
}

/** Nouns that head a body's name; with a capital they do alone, without one they need what follows. */
const heads =
  "academie|agence|etat-major|division|detachement|escadre|flotte|ambassade|armee|assemblee|association|autorite|bataillon|brigade|bureau|centre|college|comite|commandement|commission|compagnie|conseil|consulat|corporation|corps|cour|departement|direction|ecole|faculte|fondation|fonds|force|forces|forum|garde|gouvernement|groupe|haut-commissariat|hopital|institut|marine|ministere|mission|office|organisation|parlement|parti|police|quartier general|regiment|secretariat|service|societe|union|unite|universite";
const needsCapital =
  /^(?:detachement|division|escadre|flotte|armee|assemblee|association|bureau|centre|commission|compagnie|corps|cour|conseil|direction|fonds|force|forces|forum|garde|groupe|marine|mission|office|organisation|parti|police|service|societe|union|unite|gouvernement|comite|hopital|ecole)$/;

const suffixes =
  "(?:bleus?|al|ale|aux|ales|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|ime|imes|ique|iques|aire|aires|if|ive|ifs|ives|el|elle|els|elles|een|eenne|eens|eennes|ain|aine|ains|aines|eur|eure|ee|ees|es)";
/** Verbs that end like adjectives. */
const verbs = "arrive|arrivent|continue|donne|effectue|organise|participe";
const adjective = `(?!(?:${verbs})(?!\\p{L}))(?:${adjectives.join("|")}|[a-z-]{2,}${suffixes})`;
const link =
  "(?:(?<=(?:formation|entrainement|preparation|soutien|appui|enseignement)(?: \\p{L}+)? )au (?=maintien|deminage|commandement|combat)|de la |de l'|du |des |de |d'|pour l'|pour la |pour les |pour le |a la |aux |chargee? (?:de |des |du ))";
const word = "(?:\\d+e )?[a-z][a-z'-]*[a-z](?: \\d+(?! \\p{L}{3}))?";
const name = new RegExp(
  `(?<![\\p{L}-])(?<head>${heads})(?![\\p{L}-])(?: (?!(?:a|ont|est|sont|et|ou|qui|que|au|aux|en|sur|dans|par)(?!\\p{L}))${adjective}(?![\\p{L}]))*(?: ${link}${word}(?: ${adjective}(?![\\p{L}]))*(?: et (?:de la |des |du |de l'|d')(?!(?:${heads}|commandement)(?!\\p{L}))${word}(?: ${adjective}(?![\\p{L}]))*)?){0,5}(?: ?(?:n°|no\\.? ?|n) ?\\d+(?:\\.\\d+)?)*`,
  "gu",
);
const acronymAfter = /^ ?\((?<acronym>\p{Lu}[\p{Lu}\d+-]{1,9}) ?\)/u;

const contains = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A row of small words is a description, and no name; and where all is in capitals, they tell nothing. */
const isName = (printed: string, head: string, hasAcronym: boolean): boolean => {
  if (hasAcronym) return true;
  if (printed === printed.toUpperCase() || /^corps d'armee/i.test(printed)) return false;
  // A unit has its number: “hôpital de campagne de niveau 2 n° 8”.
  if (numbered.test(head) && /(?:n°|no\.?|niveau) ?\d/i.test(printed)) return true;
  if (!/ /.test(printed)) return false;
  const isCapitalised = /^\p{Lu}/u.test(printed);
  if (isCapitalised && !needsCapital.test(head)) return true;
  const inner = / (?:[dl]')?\p{Lu}\p{Ll}/u.test(printed);
  return needsCapital.test(head)
    ? isCapitalised && printed.length > head.length + 3
    : inner && printed.length > head.length + 6;
};

const numbered = /^(?:hopital|bataillon|regiment|brigade|compagnie|unite|detachement|division)$/;

/** “… de Katsuta”: the town of a body, where the name is whole without it. */
const town =
  /^(?<whole>\S+ .+?)(?<!(?:province|ville|district|commune|municipalite|region|prefecture|Republique)) (?:de |d'|a )(?<town>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*)$/u;
const people = /(?:Nations|Vietnam|Viet|Japon|Casques|Defense|Etat|Forces|Armee)/;

const openers = /^(?:le|la|les|l'|un|une|des|du|ce|cette)$/;

/** Finds bodies that no record names, by the noun that heads them, their capitals and the initials behind them. */
export const newBodiesOf = (reading: Reading, mentions: readonly Mention[]): NewBody[] => {
  const { low, plain } = reading;
  const bodies = new Map<string, NewBody>();
  const search = new RegExp(name);
  for (let match = search.exec(low); match; match = search.exec(low)) {
    // A name may stand inside a description: “l'hôpital central des Forces d'autodéfense”.
    search.lastIndex = match.index + (match.groups?.["head"] ?? "").length;
    const head = match.groups?.["head"] ?? "";
    let end = match.index + match[0].length;
    // “… de la Défense et des” hangs on nothing: a name ends with a word of its own.
    end -= /(?: (?:de|du|des|la|et|pour))*$/.exec(low.slice(match.index, end))?.[0].length ?? 0;
    // “… de la province de Khanh Hoa”: the words of a proper name go together.
    if (/\p{Lu}\p{Ll}+$/u.test(plain.slice(match.index, end)))
      end += /^(?: \p{Lu}\p{Ll}+){0,3}/u.exec(plain.slice(end, end + 40))?.[0].length ?? 0;
    const at = town.exec(plain.slice(match.index, end));
    if (at && !people.test(at.groups?.["town"] ?? "") && !/^(?:universite|ville|port)/.test(head))
      end = match.index + (at.groups?.["whole"] ?? "").length;
    const stretch = { start: match.index, end };
    const after = acronymAfter.exec(plain.slice(end, end + 16));
    const acronym = after
      ? {
          start: end + after[0].indexOf("(") + 1,
          end: end + after[0].indexOf("(") + 1 + (after.groups?.["acronym"] ?? "").length,
        }
      : undefined;
    const printed = plain.slice(stretch.start, stretch.end);
    if (openers.test(head) || !isName(printed, head, acronym !== undefined)) continue;
    search.lastIndex = end;
    const key = low.slice(stretch.start, stretch.end);
    if (bodies.has(key)) continue;
    const isKnown = mentions.some(
      (mention) =>
        !/^(?:place|person)\//.test(mention.ref) &&
        (contains(mention, stretch) || (contains(stretch, mention) && mention.start === stretch.start)),
    );
    const acronymIsKnown = acronym !== undefined && mentions.some((mention) => mention.start === acronym.start);
    if (isKnown || acronymIsKnown) continue;
    const betrays = acronym ?? { start: stretch.start, end: stretch.start + head.length };
    const rule = acronym ? "new-bodies: initials" : "new-bodies: head noun";
    bodies.set(key, { name: stretch, betrays, rule, ...(acronym ? { acronym } : {}) });
    reading.saw(rule, stretch, `a new body, betrayed by “${reading.quote(betrays)}”`);
  }
  return [...bodies.values()];
};
