import kinds from "#kinds" with { type: "json" };
import { isPublished } from "./is-published.ts";
import { buildCharacterSource, invisibleSource, lineBreakSource, markupSource, spaceSource } from "./escape-sources.ts";

/** What can be next to the colon. In French a space does, and word processors put it there. */
const [sourceBefore, sourceAfter] = ["before", "after"].map(
  (side) => `(?:${invisibleSource}|(?<${side}>${spaceSource}|-?(?:${lineBreakSource})|${markupSource})){0,8}?`,
);

/** The letters of the scheme. Hyphenation can put invisible characters between them, and a narrow column line breaks. */
const letterSource = ["v", "n", "j", "p"].join(`(?:[\u00AD\u200B-\u200D\u2060-]|${lineBreakSource}){0,2}`);

/** Where the scheme of a citation can begin. */
export const schemeLetters = new RegExp(letterSource, "gi");

const schemePattern = new RegExp(
  `${letterSource}${sourceBefore}(?:${buildCharacterSource(":", "colon")})${sourceAfter}(?=[/A-Za-z])`,
  "iy",
);

/** The beginning of a citation: `vnjp:`. */
export interface Scheme {
  /** The string index after it. */
  readonly end: number;
  /** True if something is next to the colon: people write such text without meaning a citation. */
  readonly isLoose: boolean;
}

/** Finds the scheme of a citation at a string index of a text. */
export const findScheme = (text: string, index: number): Scheme | undefined => {
  schemePattern.lastIndex = index;
  const groups = schemePattern.exec(text)?.groups;
  return (
    groups && {
      end: schemePattern.lastIndex,
      isLoose: groups["before"] !== undefined || groups["after"] !== undefined,
    }
  );
};

/** The kinds, as alternatives in the source of a regular expression. */
export const kindSource = kinds.join("|");

const slashSource = buildCharacterSource("/", "sol");

const referencePattern = new RegExp(
  [
    String.raw`^(?<kind>${kindSource})\s{0,3}(?:${slashSource})(?<id>[^\s,;]{0,80})`,
    String.raw`^(?:${slashSource}){0,2}[a-z]+(?:${slashSource})[a-z0-9]`,
    String.raw`^(?:${kindSource})[^\sA-Za-z0-9]\S{0,20}?[/@]`,
    String.raw`^[a-z0-9-]+@v?\d`,
  ].join("|"),
  "i",
);

/**
 * Whether what follows the scheme, as text or decoded, shows that a citation was intended. With a space, it is a kind, a slash and
 * an id: one that was published, or one with a hyphen, a digit or a release. Otherwise any reference does.
 */
export const isLikelyCitation = ({ isLoose }: Scheme, ...followingTexts: readonly string[]): boolean =>
  followingTexts.some((following) => {
    const groups = referencePattern.exec(following)?.groups;
    if (!groups || !isLoose) return groups !== undefined;
    const { kind = "", id = "" } = groups;
    if (/[\d@\p{Pd}]/u.test(id)) return true;
    return isPublished({ reference: `${kind}/${/^\w*/.exec(id)?.[0]}`.toLowerCase(), pointer: "" });
  });
