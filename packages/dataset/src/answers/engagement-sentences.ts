import { addSupports, createPhrase, formatTemplate, joinPhraseList, type Phrase, type Words } from "./claim.ts";
import { getCodeWords } from "./codes.ts";
import { getParticipationStatus } from "./event-statuses.ts";
import { buildEventPhrase } from "./related-events.ts";
import { listSupports, readField, type FieldValue } from "./fields.ts";
import { addFrenchPreposition, hasElision } from "./grammar/french-articles.ts";
import { groupItems } from "./group-items.ts";
import { readRoles, type Involvement, type InvolvementType } from "./involvement.ts";
import { getEventName, getName, isEnglishPlural, isFrenchPlural } from "./names.ts";
import { describeRecord, getPartyName } from "./parties.ts";
import type { NotedSentence } from "./noted-sentence.ts";

/** How somebody takes part: itself, through a body of it, or represented. */
const manners: { readonly [type in InvolvementType]: Words } = {
  participant: { en: "{who}", fr: "{who}" },
  body: { en: "{who}, through {participant},", fr: "{who}, par {participant}," },
  represented: { en: "{who}, represented by {participant},", fr: "{who}, à travers {participant}," },
};

/** Taking part, in the tense of the state of the event. */
const getVerb = (status: string | undefined, { en, fr }: Words): Words => {
  const [has, was] = isFrenchPlural(fr) ? ["ont", "devaient"] : ["a", "devait"];
  if (status === "planned")
    return { en: `${isEnglishPlural(en) ? "were" : "was"} to take part in`, fr: `${was} prendre part` };
  if (status === "proposed")
    return { en: "would take part in", fr: isFrenchPlural(fr) ? "prendraient part" : "prendrait part" };
  if (status === "held" || status === "ongoing") return { en: "took part in", fr: `${has} pris part` };
  return { en: `${isEnglishPlural(en) ? "have" : "has"} a part in`, fr: `${has} part` };
};

const listWho = ({ event, key, participant }: Involvement): readonly FieldValue<unknown>[] =>
  readField(event, `/participants/${key}/who`, participant.who).values.slice(0, 1);

const describeParticipantName = ({ event, key, participant }: Involvement): Phrase => {
  const [who] = readField(event, `/participants/${key}/who`, participant.who).values;
  if (who) return createPhrase(getPartyName(who.value), who.supports);
  const { en, fr } = getEventName(event);
  return createPhrase({ en: `a participant of ${en}`, fr: `un participant ${addFrenchPreposition("de", fr)}` });
};

/** The roles as the start of a sentence: “As co-chair, ”. That somebody takes part needs no role. */
const describeRoles = (roles: readonly FieldValue<string>[]): Phrase => {
  const words = joinPhraseList(
    roles
      .filter(({ value }) => value !== "participant")
      .map(({ value, supports }) => createPhrase(getCodeWords(value), supports)),
  );
  return words.en === ""
    ? words
    : formatTemplate(
        { en: "as {words}, ", fr: hasElision(words.fr) ? "en tant qu’{words}, " : "en tant que {words}, " },
        { words },
      );
};

/** Lists the roles that somebody has by several participants of one event, each once. */
export const listDistinctRoles = (involvements: readonly Involvement[]): readonly FieldValue<string>[] => {
  const roles = involvements.flatMap(({ event, key, participant }) => readRoles(event, key, participant));
  return groupItems(roles, ({ value }) => value).flatMap(([role]) => role ?? []);
};

/** Builds that somebody takes part in an event: as what, and whether through somebody else. */
export const buildEngagementSentence = (reference: string, involvements: readonly Involvement[]): NotedSentence => {
  const [involvement] = involvements;
  if (!involvement) return { phrase: createPhrase({ en: "", fr: "" }), noted: [] };
  const { event, type, steps } = involvement;
  const roles = listDistinctRoles(involvements);
  const who = formatTemplate(manners[type], {
    who: describeRecord(reference),
    participant: type === "participant" ? createPhrase({ en: "", fr: "" }) : describeParticipantName(involvement),
  });
  const verb = getVerb(getParticipationStatus(event, steps, roles), getName(reference));
  const sentence = buildEventPhrase(event);
  const throughs = type === "participant" ? [] : listWho(involvement);
  const brief = { ...sentence.phrase, fr: addFrenchPreposition("à", sentence.phrase.fr) };
  const phrase = formatTemplate(
    { en: `{roles}{who} ${verb.en} {brief}`, fr: `{roles}{who} ${verb.fr} {brief}` },
    { roles: describeRoles(roles), who, brief },
  );
  return {
    phrase: addSupports(phrase, [...listSupports(roles), ...listSupports(steps)]),
    noted: [
      ...sentence.noted,
      { field: "participation", values: [...steps, ...throughs] },
      { field: "role", values: roles },
    ],
  };
};
