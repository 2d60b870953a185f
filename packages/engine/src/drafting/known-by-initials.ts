import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { overlapsAny } from "./stretches.ts";

const heads =
  "academie|agence|association|comite|commission|conference|conseil|departement|dialogue|force|forum|groupe|initiative|mission|organisation|programme|projet|reunion|union";
const phrase = new RegExp(
  `(?<![\\p{L}-])(?:${heads})(?: (?!(?:${heads}|a|ont|est|sont|qui|que)(?![\\p{L}]))[\\p{L}'-]+){1,14} $`,
  "u",
);

/** Finds a known body under words that no record has, by the known initials in brackets behind them. */
export const knownByInitialsOf = (reading: Reading, mentions: readonly Mention[]): Mention[] => {
  const { low, plain } = reading;
  const isNamed = overlapsAny(
    mentions
      .filter(({ ref }) => /^(?:mechanism|organization)\//.test(ref))
      .filter(({ start, end }) => end - start > 24),
  );
  return mentions.flatMap((mention): Mention[] => {
    const isInitials =
      /^\p{Lu}{3,}\+?$/u.test(plain.slice(mention.start, mention.end)) && low.charAt(mention.start - 1) === "(";
    if (!isInitials) return [];
    const from = Math.max(0, mention.start - 161);
    const match = phrase.exec(low.slice(from, mention.start - 1));
    const stretch = match
      ? { start: from + match.index, end: from + match.index + match[0].trimEnd().length }
      : undefined;
    if (!stretch || isNamed(stretch)) return [];
    reading.saw("known-names: initials behind it", stretch, mention.ref);
    return [{ ...stretch, ref: mention.ref, rule: "known-names: initials behind it" }];
  });
};
