import type { Words } from "../claim.ts";
import { findFrenchNoun } from "./french-nouns.ts";

/** Adds the indefinite article to the words of a code: “a ministry”, “une académie”. */
export const addIndefiniteArticle = ({ en, fr }: Words): Words => ({
  en: `${/^[aeiou]/iu.test(en) ? "an" : "a"} ${en}`,
  fr: `${findFrenchNoun(fr)?.gender === "f" ? "une" : "un"} ${fr}`,
});
