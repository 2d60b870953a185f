import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { findAcronymExpansions } from "./acronym-expansions.ts";
import { hasAgreementContext } from "./agreement-context.ts";
import { findKnownNames } from "./known-names.ts";
import { resolveSharedTitles } from "./shared-titles.ts";
import { findShortNames } from "./short-names.ts";

/** Finds all mentions of records, in order. */
export const findMentions = (context: DraftContext): Mention[] => {
  const knownMentions = resolveSharedTitles(context, findKnownNames(context)).filter((mention) =>
    hasAgreementContext(context, mention),
  );
  return [
    ...knownMentions,
    ...findAcronymExpansions(context, knownMentions),
    ...findShortNames(context, knownMentions),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end || (a.ref < b.ref ? -1 : 1));
};
