import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";
import { foldText } from "../text/fold-text.ts";
import type { Mention } from "../text/mention.ts";
import { splitWords } from "../text/words.ts";

/** Titles that show that the word after them is a person's name. */
const titlesBeforeShortName = [
  "m\\.",
  "mme",
  "mlle",
  "monsieur",
  "madame",
  "ministre",
  "general",
  "colonel",
  "amiral",
  "ambassadeur",
  "ambassadrice",
  "president",
  "directeur",
];
const precedingTitle = new RegExp(`(?:${titlesBeforeShortName.join("|")}) $`);
const precedingAddress = /(?<!\p{L})(?:m\. ?|mm\. ?|mme )$/u;

const isVietnamesePerson = (context: DraftContext, ref: string): boolean => {
  const record = context.records.get(ref);
  return (
    record?.kind === "person" &&
    (record.label.vi !== undefined || getValues(record.names).some(({ language }) => language === "vi"))
  );
};

/** Lists the single names that a text can use for a person: the family name, or the given name of a Vietnamese. */
const listShortNames = (context: DraftContext, ref: string): string[] => {
  const record = context.records.get(ref);
  if (record?.kind !== "person") return [];
  const names = getValues(record.names).filter(({ form, name }) => form === "full" && /\p{Script=Latin}/u.test(name));
  const isVietnamese = isVietnamesePerson(context, ref);
  return names.flatMap(({ name, order }) => {
    const words = splitWords(foldText(name).low).map(({ low }) => low);
    const family = order === "given-family" ? words.at(-1) : words[0];
    return (isVietnamese ? [words.at(-1)] : [family]).filter((word) => word !== undefined);
  });
};

/** Maps single names to the people who have them. */
const indexShortNames = (context: DraftContext, people: Iterable<string>): Map<string, ReadonlySet<string>> => {
  const refsByName = new Map<string, Set<string>>();
  for (const ref of people)
    for (const name of listShortNames(context, ref)) refsByName.set(name, (refsByName.get(name) ?? new Set()).add(ref));
  return refsByName;
};

/** Whether no other capitalised word is next to a word. */
const isSingleName = ({ plain }: DraftContext, start: number, end: number): boolean =>
  !/\p{Lu}\p{L}{0,18}[ -]$/u.test(plain.slice(Math.max(0, start - 20), start).replace(/(?:M|Mme|Mlle)\. ?$/u, "")) &&
  !isFollowedByName(plain, end);

const isFollowedByName = (plain: string, end: number): boolean => /^[ -]\p{Lu}/u.test(plain.slice(end, end + 2));

/** Finds people by a single name: “Giang a remercié”, “le ministre Kono”. */
export const findShortNames = (context: DraftContext, mentions: readonly Mention[]): Mention[] => {
  const rule = "known-names: one name";
  const namedInFull = new Set(mentions.filter(({ ref }) => ref.startsWith("person/")).map(({ ref }) => ref));
  const namedInFullByName = indexShortNames(context, namedInFull);
  // “M. Kono” can refer to a person whom the text does not name in full. Vietnamese given names are too common for that.
  const othersByName = indexShortNames(
    context,
    [...context.records.keys()].filter((ref) => ref.startsWith("person/") && !isVietnamesePerson(context, ref)),
  );
  for (const name of namedInFullByName.keys()) othersByName.delete(name);
  if (namedInFullByName.size === 0 && othersByName.size === 0) return [];
  const taken = new Set(mentions.flatMap(({ start, end }) => [start, end]));
  return context.words.flatMap(({ start, end, low }): Mention[] => {
    const isNamedInFull = namedInFullByName.has(low);
    const refs = namedInFullByName.get(low) ?? othersByName.get(low);
    if (!refs || taken.has(start) || taken.has(end) || !/^\p{Lu}/u.test(context.plain.slice(start, end))) return [];
    const before = context.low.slice(Math.max(0, start - 16), start);
    const isName = isNamedInFull
      ? isSingleName(context, start, end) || precedingTitle.test(before)
      : !isFollowedByName(context.plain, end) && precedingAddress.test(before.slice(-5));
    if (!isName) return [];
    const [ref] = refs;
    if (!isNamedInFull && ref !== undefined)
      context.addDoubt(rule, `This is taken for ${ref}, but the text never gives the full name.`, { start, end });
    if (refs.size > 1 || ref === undefined) {
      context.addDoubt(rule, `Is this ${[...refs].join(" or ")}?`, { start, end });
      return [];
    }
    context.addTrace(rule, { start, end }, ref);
    return [{ start, end, ref }];
  });
};
