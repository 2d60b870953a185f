import { isCountryWord, toCountryWord } from "../french/countries.ts";
import type { DraftContext } from "../text/draft-context.ts";
import { getValues } from "../text/fact-values.ts";
import { foldText } from "../text/fold-text.ts";
import type { Mention } from "../text/mention.ts";
import { selectByStart } from "../text/ranges.ts";
import { findLastSentenceStart } from "../text/sentences.ts";
import { selectWords, splitWords } from "../text/words.ts";

/** Lists the posts that a person has held. */
const listHeldPosts = (context: DraftContext, person: string): ReadonlySet<string> =>
  new Set(
    [...context.records.values()].flatMap((record) =>
      record.kind === "membership" && getValues(record.member).some((member) => member === person)
        ? getValues(record.post)
        : [],
    ),
  );

/** Finds the last country before a mention in its sentence. */
const findPrecedingCountry = ({ words, low }: DraftContext, { start }: Mention): string | undefined => {
  const before = low.slice(Math.max(0, start - 140), start);
  const from = start - before.length + findLastSentenceStart(before);
  return selectWords(words, from, start)
    .filter((word) => isCountryWord(word.low))
    .map((word) => toCountryWord(word.low))
    .at(-1);
};

const findPostCountry = (context: DraftContext, ref: string): string | undefined => {
  const record = context.records.get(ref);
  return splitWords(record ? foldText(record.label.fr).low : "")
    .map((word) => word.low)
    .filter(isCountryWord)
    .map(toCountryWord)[0];
};

/** Titles that can separate a person from another title. */
const interveningTitles = ["membre", "secretaire", "chef", "president", "directeur", "commissaire"];
const interveningTitle = new RegExp(
  `^,? (?:${interveningTitles.join("|")})(?![\\p{L}])(?:(?! (?:a|ont|est|sont|s'est|se|qui) )[^.;:\\n])*(?:, |et |egalement )$`,
  "u",
);

/** Whether only other titles separate a person from a title: no verb, and no end of the sentence. */
const isApposition = (between: string): boolean =>
  /^,? $/.test(between) || (between.length < 220 && interveningTitle.test(between));

/** Resolves titles without a country, which several posts have, by the holder beside them or the country before them. */
export const resolveSharedTitles = (context: DraftContext, mentions: readonly Mention[]): Mention[] => {
  const people = mentions.filter(({ ref }) => ref.startsWith("person/"));
  const findHolder = (post: Mention): Mention | undefined =>
    selectByStart(people, post.start - 400, post.end + 10).find(
      (person) =>
        isApposition(context.low.slice(person.end, post.start)) ||
        /^,? $/.test(context.low.slice(post.end, person.start)),
    );
  const posts = [...context.records.values()].flatMap((record) => (record.kind === "post" ? [record] : []));
  const sharedTitles = new Set(
    posts.flatMap((post) =>
      getValues(post.names)
        .filter(({ name, form }) => form === "short" && !/vietnam|japon/i.test(name))
        .map(({ name }) => foldText(name).low),
    ),
  );
  return mentions.flatMap((mention): Mention[] => {
    if (!mention.ref.startsWith("post/") || !sharedTitles.has(context.low.slice(mention.start, mention.end)))
      return [mention];
    const holder = findHolder(mention);
    const heldPosts = holder ? listHeldPosts(context, holder.ref) : new Set<string>();
    if (heldPosts.has(mention.ref)) return [mention];
    const [other] = heldPosts;
    if (other !== undefined && heldPosts.size === 1) return [{ ...mention, ref: other }];
    if (!holder && findPrecedingCountry(context, mention) === findPostCountry(context, mention.ref)) {
      context.addDoubt(
        "known-names: country of a title",
        `This title has no country. It is taken for ${mention.ref} because of the country before it.`,
        mention,
      );
      return [mention];
    }
    context.addDoubt("known-names: holder of a title", `This title has no country. Is it ${mention.ref}?`, mention);
    return [];
  });
};
