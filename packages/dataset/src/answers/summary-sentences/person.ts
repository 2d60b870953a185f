import { memberships, type Person } from "../../index.ts";
import { listAllInvolvements } from "../involvement.ts";
import { createPhrase } from "../claim.ts";
import { draftEngagement } from "../engagement-sentences.ts";
import { readField } from "../fields.ts";
import { getName } from "../names.ts";
import { selectShortDraft, type SentenceDraft } from "../sentence-draft.ts";
import { draftAppearance, draftAppearances, type TenureDetails } from "../tenure-sentences.ts";

/** Drafts the sentence on a person: as what the record shows them, and on which days; or in which event, if it has no post. */
export const draftPersonSummary = (person: Person): SentenceDraft => {
  const reference = `person/${person.id}`;
  const own = memberships.flatMap((membership) => {
    const holder = readField<string>(membership, "/member", membership.member).values.find(
      ({ value }) => value === reference,
    );
    return holder ? [{ membership, holder }] : [];
  });
  const create = (details: TenureDetails, count = own.length): SentenceDraft =>
    draftAppearances(
      own[0]?.holder,
      person.label,
      own.slice(0, count).map(({ membership }) => draftAppearance(membership, details)),
    );
  const drafts =
    own.length === 0
      ? []
      : [create({}), create({ isBrief: true }), create({ hasNoDays: true }), create({ hasNoDays: true }, 1)];
  const [involvement] = listAllInvolvements(reference);
  const { en, fr } = getName(reference);
  const none = {
    phrase: createPhrase({ en: `${en} is named in the record`, fr: `${fr} est dans la base` }),
    noted: [],
  };
  return selectShortDraft(drafts) ?? (involvement ? draftEngagement(reference, [involvement]) : none);
};
