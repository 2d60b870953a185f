import { memberships, type Person } from "../../index.ts";
import { listAllInvolvements } from "../involvement.ts";
import { createPhrase } from "../claim.ts";
import { buildEngagementSentence } from "../engagement-sentences.ts";
import { readField } from "../fields.ts";
import { getName } from "../names.ts";
import { selectShortSentence, type NotedSentence } from "../noted-sentence.ts";
import { buildAppearance, buildAppearances, type TenureDetails } from "../tenure-sentences.ts";

/** Builds the sentence on a person: as what the record shows them, and on which days; or in which event, if it has no post. */
export const buildPersonSummary = (person: Person): NotedSentence => {
  const reference = `person/${person.id}`;
  const holdings = memberships.flatMap((membership) => {
    const holder = readField<string>(membership, "/member", membership.member).values.find(
      ({ value }) => value === reference,
    );
    return holder ? [{ membership, holder }] : [];
  });
  const create = (details: TenureDetails, count = holdings.length): NotedSentence =>
    buildAppearances(
      holdings[0]?.holder,
      person.label,
      holdings.slice(0, count).map(({ membership }) => buildAppearance(membership, details)),
    );
  const sentences =
    holdings.length === 0
      ? []
      : [create({}), create({ isBrief: true }), create({ hasNoDays: true }), create({ hasNoDays: true }, 1)];
  const [involvement] = listAllInvolvements(reference);
  const { en, fr } = getName(reference);
  const none = {
    phrase: createPhrase({ en: `${en} is named in the record`, fr: `${fr} est dans la base` }),
    noted: [],
  };
  return selectShortSentence(sentences) ?? (involvement ? buildEngagementSentence(reference, [involvement]) : none);
};
