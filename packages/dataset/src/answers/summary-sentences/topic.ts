import { toCitation, type Topic } from "../../index.ts";
import { createPhrase } from "../claim.ts";
import { toSmallStart } from "../names.ts";
import type { NotedSentence } from "../noted-sentence.ts";

const getFirstSentence = (text: string): string => (/^.*?(?=\. |\.$)/u.exec(text)?.[0] ?? text).replace(/\.$/u, "");

/** Builds the sentence on a topic: what it covers. */
export const buildTopicSummary = (topic: Topic): NotedSentence => {
  const { label, scope } = topic;
  const citation = toCitation(topic, scope ? "/scope" : "/label");
  const words = scope
    ? {
        en: `the topic “${label.en}” covers ${toSmallStart(getFirstSentence(scope.en), "en")}`,
        fr: `le thème « ${label.fr} » comprend ${toSmallStart(getFirstSentence(scope.fr), "fr")}`,
      }
    : {
        en: `“${label.en}” is a topic of the record`,
        fr: `« ${label.fr} » est un thème de la base`,
      };
  return { phrase: createPhrase(words, [{ citation, basis: "implied" }]), noted: [] };
};
