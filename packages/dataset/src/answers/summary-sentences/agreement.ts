import { type Agreement } from "../../index.ts";
import { createPhrase, formatTemplate, joinPhraseList, joinPhrases, type Phrase, type Words } from "../claim.ts";
import { getCodeWords } from "../codes.ts";
import { listDistinctDates, readDates } from "../dates.ts";
import { readField, type FieldValue } from "../fields.ts";
import { formatWhen } from "../grammar/date-words.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { conjugateParticiple, findFrenchNoun } from "../grammar/french-nouns.ts";
import { getName } from "../names.ts";
import { getPartyName, getPartyWords } from "../parties.ts";
import type { NotedSentence } from "../noted-sentence.ts";
import { describeSourced } from "../sourced-words.ts";
import { describeType } from "./body.ts";

const formatDateWhen = (date: string): Words => ({ en: formatWhen(date, "en"), fr: formatWhen(date, "fr") });

/** What was done at a step: “… was signed by … and …”; relations are raised to a partnership. */
const describeStage = (agreement: Agreement, stage: FieldValue<string>, parties: Phrase, isNamed: boolean): Phrase => {
  const { en, fr } = getName(`agreement/${agreement.id}`);
  if (stage.value === "raised")
    return formatTemplate(
      {
        en: `{parties} raised their relations to the level of ${en}`,
        fr: `{parties} ont élevé leurs relations au rang ${addFrenchPreposition("de", fr)}`,
      },
      { parties, stage: createPhrase({ en: "", fr: "" }, stage.supports) },
    );
  const code = getCodeWords(stage.value);
  const noun = findFrenchNoun(agreement.label.fr) ?? { gender: "m", isPlural: false };
  const [by, par] = isNamed ? ["", ""] : [" by {parties}", " par {parties}"];
  return formatTemplate(
    { en: `${en} was ${code.en}${by}`, fr: `${fr} a été ${conjugateParticiple(code.fr, noun)}${par}` },
    { parties, stage: createPhrase({ en: "", fr: "" }, stage.supports) },
  );
};

/** Builds the sentence on an agreement: what was done with it first, by whom, and when. */
export const buildAgreementSummary = (agreement: Agreement): NotedSentence => {
  const parties = readField(agreement, "/parties", agreement.parties).values;
  const names = joinPhraseList(parties.map(({ value, supports }) => createPhrase(getPartyName(value), supports)));
  // “The … partnership of Viet Nam and Japan was established by Japan and Viet Nam” would say it twice.
  const isNamed = parties.every(({ value }) => agreement.label.en.includes(getPartyWords(value).en));
  const [step] = Object.entries(agreement.lifecycle ?? {});
  const [key = "", fields] = step ?? [];
  const stage = readField<string>(agreement, `/lifecycle/${key}/stage`, fields?.stage).values[0];
  const type = readField<string>(agreement, "/type", agreement.type);
  if (!stage)
    return { phrase: describeType(`agreement/${agreement.id}`, type), noted: [{ field: "type", values: type.values }] };
  const reading = readDates(agreement, `/lifecycle/${key}/date`, fields?.date);
  const date = describeSourced("date", listDistinctDates(reading), formatDateWhen);
  return {
    phrase: joinPhrases([describeStage(agreement, stage, names, isNamed), date?.phrase], " "),
    noted: [
      { field: "stage", values: [stage] },
      { field: "parties", values: parties },
      { ...(date?.noted ?? { field: "date" as const }), silences: date ? [] : reading.silences },
    ],
  };
};
