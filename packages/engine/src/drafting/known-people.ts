import type { Mention } from "./mention.ts";
import { countryWord, isCountryWord } from "./nationalities.ts";
import { fold } from "./folded.ts";
import type { Reading } from "./reading.ts";
import { startingIn } from "./stretches.ts";
import { valuesOf } from "./record-values.ts";
import { wordsBetween, wordsOf } from "./words.ts";

const capital = /^\p{Lu}/u;

/** Words that stand before a name and say that somebody is meant. */
const titleBefore =
  /(?:m\.|mme|mlle|monsieur|madame|ministre|general|colonel|amiral|ambassadeur|ambassadrice|president|directeur) $/;

const isVietnameseName = (reading: Reading, ref: string): boolean => {
  const record = reading.records.get(ref);
  return (
    record?.kind === "person" &&
    (record.label.vi !== undefined || valuesOf(record.names).some(({ language }) => language === "vi"))
  );
};

/** The single names under which a person may go on being told of: the family name, and in Vietnam the given one. */
const shortNames = (reading: Reading, ref: string): string[] => {
  const record = reading.records.get(ref);
  if (record?.kind !== "person") return [];
  const names = valuesOf(record.names).filter(({ form, name }) => form === "full" && /\p{Script=Latin}/u.test(name));
  const isVietnamese = isVietnameseName(reading, ref);
  return names.flatMap(({ name, order }) => {
    const words = wordsOf(fold(name).low).map(({ low }) => low);
    const family = order === "given-family" ? words.at(-1) : words[0];
    return (isVietnamese ? [words.at(-1)] : [family]).filter((word) => word !== undefined);
  });
};

/** The single names of everybody in the records, to whom “M. Kono” may point where no text names him in full. */
const familiesOf = (reading: Reading): ReadonlyMap<string, ReadonlySet<string>> => {
  const families = new Map<string, Set<string>>();
  for (const ref of reading.records.keys())
    // In Vietnam one is called by the given name, which many share.
    if (ref.startsWith("person/") && !isVietnameseName(reading, ref))
      for (const name of shortNames(reading, ref)) families.set(name, (families.get(name) ?? new Set()).add(ref));
  return families;
};

const addressed = /(?<!\p{L})(?:m\. ?|mm\. ?|mme )$/u;

const isAlone = ({ plain }: Reading, start: number, end: number): boolean =>
  !/[\p{Lu}]\p{L}*[ -]$/u.test(plain.slice(Math.max(0, start - 20), start).replace(/(?:M|Mme|Mlle)\. ?$/u, "")) &&
  !/^[ -]\p{Lu}/u.test(plain.slice(end, end + 2));

/** Finds a person who was named in full, and goes on by one name: “Giang a remercié”, “le ministre Kono”. */
export const shortNamesOf = (reading: Reading, mentions: readonly Mention[]): Mention[] => {
  const people = new Set(mentions.filter(({ ref }) => ref.startsWith("person/")).map(({ ref }) => ref));
  const byName = new Map<string, Set<string>>();
  const untold = new Map<string, ReadonlySet<string>>();
  for (const ref of people)
    for (const name of shortNames(reading, ref)) byName.set(name, (byName.get(name) ?? new Set()).add(ref));
  for (const [name, refs] of familiesOf(reading)) if (!byName.has(name)) untold.set(name, refs);
  if (byName.size === 0 && untold.size === 0) return [];
  const taken = new Set(mentions.flatMap(({ start, end }) => [start, end]));
  return reading.words.flatMap(({ start, end, low }): Mention[] => {
    const named = byName.get(low);
    const refs = named ?? untold.get(low);
    if (!refs || taken.has(start) || taken.has(end) || !capital.test(reading.plain.slice(start, end))) return [];
    const hasTitle = titleBefore.test(reading.low.slice(Math.max(0, start - 16), start));
    if (named && !isAlone(reading, start, end) && !hasTitle) return [];
    // Whom the text never names in full is meant only where it says that somebody is.
    if (
      !named &&
      !(
        !/^[ -]\p{Lu}/u.test(reading.plain.slice(end, end + 2)) &&
        addressed.test(reading.low.slice(Math.max(0, start - 5), start))
      )
    )
      return [];
    const [ref] = refs;
    if (!named && ref !== undefined)
      reading.doubt("known-people: one name", `taken for ${ref}, who is not named in full`, { start, end });
    if (refs.size > 1 || ref === undefined) {
      reading.doubt("known-people: one name", `it may name ${[...refs].join(" or ")}`, { start, end });
      return [];
    }
    reading.saw("known-people: one name", { start, end }, ref);
    return [{ start, end, ref, rule: "known-people: one name" }];
  });
};

/** The posts that a person is known to have held. */
const postsOf = (reading: Reading, person: string): ReadonlySet<string> =>
  new Set(
    [...reading.records.values()].flatMap((record) =>
      record.kind === "membership" && valuesOf(record.member).some((member) => member === person)
        ? valuesOf(record.post)
        : [],
    ),
  );

/** The country that stands last before a place in its sentence. */
const countryBefore = ({ words, low }: Reading, { start }: Mention): string | undefined => {
  const line = low.slice(Math.max(0, start - 140), start);
  const from = start - line.length + Math.max(line.lastIndexOf("\n"), line.lastIndexOf(". "), 0);
  return wordsBetween(words, from, start)
    .filter((word) => isCountryWord(word.low))
    .map((word) => countryWord(word.low))
    .at(-1);
};

const countryOfPost = (reading: Reading, ref: string): string | undefined => {
  const record = reading.records.get(ref);
  const label = record ? fold(record.label.fr).low : "";
  return wordsOf(label)
    .map((word) => word.low)
    .filter(isCountryWord)
    .map(countryWord)[0];
};

/** What may stand between a person and a title: nothing but other titles, so no verb and no other sentence. */
const isApposition = (between: string): boolean =>
  /^,? $/.test(between) ||
  (between.length < 220 &&
    /^,? (?:membre|secretaire|chef|president|directeur|commissaire)(?![\p{L}])(?:(?! (?:a|ont|est|sont|s'est|se|qui) )[^.;:\n])*(?:, |et |egalement )$/u.test(
      between,
    ));

/** Keeps a title without a country only where its holder stands beside it: “vice-ministre de la Défense” is many a man's. */
export const withTheirHolders = (reading: Reading, mentions: readonly Mention[]): Mention[] => {
  const people = mentions.filter(({ ref }) => ref.startsWith("person/"));
  const beside = (post: Mention): Mention | undefined =>
    startingIn(people, post.start - 400, post.end + 10).find(
      (person) =>
        isApposition(reading.low.slice(person.end, post.start)) ||
        /^,? $/.test(reading.low.slice(post.end, person.start)),
    );
  const posts = [...reading.records.values()].flatMap((record) => (record.kind === "post" ? [record] : []));
  const shared = new Set(
    posts.flatMap((post) =>
      valuesOf(post.names)
        .filter(({ name, form }) => form === "short" && !/vietnam|japon/i.test(name))
        .map(({ name }) => fold(name).low),
    ),
  );
  return mentions.flatMap((mention): Mention[] => {
    if (!mention.ref.startsWith("post/") || !shared.has(reading.low.slice(mention.start, mention.end)))
      return [mention];
    const holder = beside(mention);
    const held = holder ? postsOf(reading, holder.ref) : new Set<string>();
    if (held.has(mention.ref)) return [mention];
    const [other] = held;
    if (other !== undefined && held.size === 1) return [{ ...mention, ref: other, rule: "known-people: holder" }];
    if (!holder && countryBefore(reading, mention) === countryOfPost(reading, mention.ref)) {
      reading.doubt(
        "known-people: country",
        `a title without a country, taken for ${mention.ref} by the country before it`,
        mention,
      );
      return [{ ...mention, rule: "known-people: country" }];
    }
    reading.doubt(
      "known-people: holder",
      `a title without a country: ${mention.ref} only if its holder is meant`,
      mention,
    );
    return [];
  });
};
