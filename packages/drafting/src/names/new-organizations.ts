import { nationalityAdjectives } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { hasRange } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import { joinHeadNouns } from "./head-nouns.ts";

/** An organization that the records do not have. */
export interface NewOrganization {
  readonly name: TextRange;
  readonly acronym?: TextRange;
}

const head = joinHeadNouns(({ kind }) => kind === "organization");
const headWithCapital = new RegExp(
  `^${joinHeadNouns(({ kind, needsCapital }) => kind === "organization" && needsCapital === true)}$`,
);
const numberedHead = new RegExp(`^${joinHeadNouns(({ isNumbered }) => isNumbered === true)}$`);

const adjectiveSuffixes = [
  "bleus?",
  "al",
  "ale",
  "aux",
  "ales",
  "ien",
  "ienne",
  "iens",
  "iennes",
  "ais",
  "aise",
  "aises",
  "ois",
  "oise",
  "ime",
  "imes",
  "ique",
  "iques",
  "aire",
  "aires",
  "if",
  "ive",
  "ifs",
  "ives",
  "el",
  "elle",
  "els",
  "elles",
  "een",
  "eenne",
  "eens",
  "eennes",
  "ain",
  "aine",
  "ains",
  "aines",
  "eur",
  "eure",
  "ee",
  "ees",
  "es",
];
/** Verbs with the endings of adjectives. */
const adjectiveLikeVerbs = ["arrive", "arrivent", "continue", "donne", "effectue", "organise", "participe"];
const adjective = `(?!(?:${adjectiveLikeVerbs.join("|")})(?!\\p{L}))(?:${nationalityAdjectives.join("|")}|[a-z-]{2,}(?:${adjectiveSuffixes.join("|")}))`;

/** What connects the head of a name with its complement. */
const connectors = [
  "(?<=(?:formation|entrainement|preparation|soutien|appui|enseignement)(?: \\p{L}+)? )au (?=maintien|deminage|commandement|combat)",
  "de la ",
  "de l'",
  "du ",
  "des ",
  "de ",
  "d'",
  "pour l'",
  "pour la ",
  "pour les ",
  "pour le ",
  "a la ",
  "aux ",
  "chargee? (?:de |des |du )",
];
const connector = `(?:${connectors.join("|")})`;
const word = "(?:\\d+e )?[a-z][a-z'-]*[a-z](?: \\d+(?! \\p{L}{3}))?";
/** Words after a head that are no part of its name. */
const nonNameWords = ["a", "ont", "est", "sont", "et", "ou", "qui", "que", "au", "aux", "en", "sur", "dans", "par"];
const firstAdjective = ` (?!(?:${nonNameWords.join("|")})(?!\\p{L}))${adjective}(?![\\p{L}])`;
const complement = `${word}(?: ${adjective}(?![\\p{L}]))*`;
const secondComplement = ` et (?:de la |des |du |de l'|d')(?!(?:${head}|commandement)(?!\\p{L}))${complement}`;
const unitNumber = " ?(?:n°|no\\.? ?|n) ?\\d+(?:\\.\\d+)?";
const namePattern = new RegExp(
  `(?<![\\p{L}-])(?<head>${head})(?![\\p{L}-])(?:${firstAdjective})*(?: ${connector}${complement}(?:${secondComplement})?){0,5}(?:${unitNumber})*`,
  "gu",
);
const followingAcronym = /^ ?\((?<acronym>\p{Lu}[\p{Lu}\d+-]{1,9}) ?\)/u;

/** Whether words are a name and no description: an acronym, a number, or capitals show it. */
const isOrganizationName = (printed: string, headNoun: string, hasAcronym: boolean): boolean => {
  if (hasAcronym) return true;
  if (printed === printed.toUpperCase() || /^corps d'armee/i.test(printed)) return false;
  if (numberedHead.test(headNoun) && /(?:n°|no\.?|niveau) ?\d/i.test(printed)) return true;
  if (!/ /.test(printed)) return false;
  const isCapitalised = /^\p{Lu}/u.test(printed);
  const needsCapital = headWithCapital.test(headNoun);
  if (isCapitalised && !needsCapital) return true;
  const hasInnerCapital = / (?:[dl]')?\p{Lu}\p{Ll}/u.test(printed);
  return needsCapital
    ? isCapitalised && printed.length > headNoun.length + 3
    : hasInnerCapital && printed.length > headNoun.length + 6;
};

/** “… de Katsuta”: a town at the end that the name does not need. */
const trailingTown =
  /^(?<whole>\S+ .+?)(?<!(?:province|ville|district|commune|municipalite|region|prefecture|Republique)) (?:de |d'|a )(?<town>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*)$/u;
const nonTown = /(?:Nations|Vietnam|Viet|Japon|Casques|Defense|Etat|Forces|Armee)/;

/** Finds where a name ends, after the match of its head noun and complements. */
const findNameEnd = ({ low, plain }: DraftContext, { start, end: matchEnd }: TextRange, headNoun: string): number => {
  // “… de la Défense et des”: a name does not end with a function word.
  let end = matchEnd - (/(?: (?:de|du|des|la|et|pour))*$/.exec(low.slice(start, matchEnd))?.[0].length ?? 0);
  // “… de la province de Khanh Hoa”: a name does not end inside a proper name.
  if (/\p{Lu}\p{Ll}+$/u.test(plain.slice(start, end)))
    end += /^(?: \p{Lu}\p{Ll}+){0,3}/u.exec(plain.slice(end, end + 40))?.[0].length ?? 0;
  const town = trailingTown.exec(plain.slice(start, end))?.groups;
  return town && !nonTown.test(town["town"] ?? "") && !/^(?:universite|ville|port)/.test(headNoun)
    ? start + (town["whole"] ?? "").length
    : end;
};

const findFollowingAcronym = ({ plain }: DraftContext, end: number): TextRange | undefined => {
  const match = followingAcronym.exec(plain.slice(end, end + 16));
  if (!match) return undefined;
  const start = end + match[0].indexOf("(") + 1;
  return { start, end: start + (match.groups?.["acronym"] ?? "").length };
};

/** Finds organizations that the records do not have, by the noun with which the name begins. */
export const findNewOrganizations = (context: DraftContext, mentions: readonly Mention[]): NewOrganization[] => {
  const { low, plain } = context;
  const organizations = new Map<string, NewOrganization>();
  const search = new RegExp(namePattern);
  for (let match = search.exec(low); match; match = search.exec(low)) {
    const headNoun = match.groups?.["head"] ?? "";
    // A description can contain a name: “l'hôpital central des Forces d'autodéfense”.
    search.lastIndex = match.index + headNoun.length;
    const matchRange = { start: match.index, end: match.index + match[0].length };
    const name = { start: match.index, end: findNameEnd(context, matchRange, headNoun) };
    const acronym = findFollowingAcronym(context, name.end);
    if (!isOrganizationName(plain.slice(name.start, name.end), headNoun, acronym !== undefined)) continue;
    search.lastIndex = name.end;
    const key = low.slice(name.start, name.end);
    if (organizations.has(key)) continue;
    const isKnown = mentions.some(
      (mention) =>
        !/^(?:place|person)\//.test(mention.ref) &&
        (hasRange(mention, name) || (hasRange(name, mention) && mention.start === name.start)),
    );
    const isAcronymKnown = acronym !== undefined && mentions.some((mention) => mention.start === acronym.start);
    if (isKnown || isAcronymKnown) continue;
    organizations.set(key, { name, ...(acronym ? { acronym } : {}) });
    const cue = acronym ?? { start: name.start, end: name.start + headNoun.length };
    context.addTrace(
      acronym ? "new-organizations: acronym" : "new-organizations: head noun",
      name,
      `a new organization, because of “${context.getQuote(cue)}”`,
    );
  }
  return [...organizations.values()];
};
