import { toCitation, type Topic } from "../../index.ts";
import { createPhrase } from "../claim.ts";
import { uncapitalize } from "../names.ts";
import type { SentenceDraft } from "../sentence-draft.ts";

const getFirstSentence = (text: string): string => (/^.*?(?=\. |\.$)/u.exec(text)?.[0] ?? text).replace(/\.$/u, "");

/** Drafts the sentence on a topic: what it covers. */
export const draftTopicSummary = (topic: Topic): SentenceDraft => {
  const { label, scope } = topic;
  const citation = toCitation(topic, scope ? "/scope" : "/label");
  const words = scope
    ? {
        en: `the topic “${label.en}” covers ${uncapitalize(getFirstSentence(scope.en), "en")}`,
        fr: `le thème « ${label.fr} » comprend ${uncapitalize(getFirstSentence(scope.fr), "fr")}`,
      }
    : {
        en: `“${label.en}” is a topic of the record`,
        fr: `« ${label.fr} » est un thème de la base`,
      };
  return { phrase: createPhrase(words, [{ citation, basis: "implied" }]), noted: [] };
};
