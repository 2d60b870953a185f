import type { AnyRecord } from "@vnjp/dataset";

/** Finds the language of an English label that is a foreign name; undefined if it is English. */
export const findLabelLanguage = ({ en, vi, ja }: AnyRecord["label"]): string | undefined => {
  if (en === vi) return "vi";
  return en === ja ? "ja" : undefined;
};
