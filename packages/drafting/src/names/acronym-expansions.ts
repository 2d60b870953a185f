import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { createOverlapTest, toTrimmedRange } from "../text/ranges.ts";
import { joinHeadNouns } from "./head-nouns.ts";

const heads = joinHeadNouns(({ precedesAcronym }) => precedesAcronym === true);
const phraseBeforeAcronym = new RegExp(
  `(?<![\\p{L}-])${heads}(?: (?!(?:${heads}|a|ont|est|sont|qui|que)(?![\\p{L}]))[\\p{L}'-]+){1,14} $`,
  "u",
);

/** Finds unknown names of known organizations by the known acronym after them: “… élargie (ADMM+)”. */
export const findAcronymExpansions = (context: DraftContext, mentions: readonly Mention[]): Mention[] => {
  const { low, plain } = context;
  const isMentioned = createOverlapTest(
    mentions
      .filter(({ ref }) => /^(?:mechanism|organization)\//.test(ref))
      .filter(({ start, end }) => end - start > 24),
  );
  return mentions.flatMap(({ start, end, ref }): Mention[] => {
    const isAcronym = /^\p{Lu}{3,}\+?$/u.test(plain.slice(start, end)) && low.charAt(start - 1) === "(";
    if (!isAcronym) return [];
    const from = Math.max(0, start - 161);
    const match = phraseBeforeAcronym.exec(low.slice(from, start - 1));
    const range = match ? toTrimmedRange(match, from) : undefined;
    if (!range || isMentioned(range)) return [];
    context.addTrace("known-names: acronym after the name", range, ref);
    return [{ ...range, ref }];
  });
};
