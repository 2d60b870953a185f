/** What a verb agrees with. */
export interface EnglishNoun {
  readonly isPlural: boolean;
}

const eventNouns =
  "activity anniversary call ceremony conference consultation course dialogue exchange exercise exhibition expo fair forum " +
  "meeting raising seminar session signing stay summit talks training trip visit workshop";

const bodyNouns =
  "academy agency army association centre college commission committee council department directorate force group institute " +
  "ministry mission nations office organization republic states union university";

const isPluralOf = (noun: string, singular: string): boolean =>
  noun === `${singular}s` || noun === `${singular.replace(/y$/, "ie")}s`;

const findNoun = (noun: string, nouns: string): EnglishNoun | undefined => {
  const list = nouns.split(" ");
  if (noun === "talks" || list.some((one) => isPluralOf(noun, one))) return { isPlural: true };
  return list.includes(noun) ? { isPlural: false } : undefined;
};

const startsWithNumber = (label: string): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s/iu.test(label);

/** Returns the words of a label up to its first preposition or comma; the last of them is its noun. */
export const getNounGroup = (label: string): readonly string[] =>
  label.split(/,| (?:of|on|in|for|with|between|to|within|during|at|by) /u, 1)[0]?.split(" ") ?? [];

/**
 * Finds the number of the noun that an English label of an event is built on: “10th … Dialogue”, “Two courses on …”. Undefined if
 * this is no noun that we know, as in a label that is a clause: “A calls on B”.
 */
export const findEventNoun = (label: string): EnglishNoun | undefined => {
  const group = getNounGroup(label);
  const noun = findNoun(group.at(-1)?.toLowerCase() ?? "", eventNouns);
  // “A and B”: several; but “fair and exhibition” is one.
  return noun && group.length > 2 && group.at(-2) === "and" && group.at(-3)?.endsWith("s") === true
    ? { isPlural: true }
    : noun;
};

/** Whether the English name of a body takes an article: “the Ministry of …”, “the United Nations”, but “Viet Nam”. */
export const hasBodyNoun = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}’-]+/u)
    .some((word) => findNoun(word, bodyNouns) !== undefined);

/** Adds the article to the English label of an event. A number or a possessive takes its place, and a plural goes without. */
export const addEnglishArticle = (label: string, { isPlural }: EnglishNoun): string =>
  isPlural || startsWithNumber(label) || /^[^,]*?’s? (?!Meeting)\p{Ll}/u.test(getNounGroup(label).join(" "))
    ? label
    : `the ${label}`;
