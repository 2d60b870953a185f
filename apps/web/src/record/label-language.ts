import type { AnyRecord } from "@vnjp/dataset";

/** The language of the English label where it is a name as another language writes it; undefined where it is English. */
export const labelLanguage = ({ en, vi, ja }: AnyRecord["label"]): string | undefined => {
  if (en === vi) return "vi";
  return en === ja ? "ja" : undefined;
};
