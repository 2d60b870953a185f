import { getCodeLabel } from "../display/index.ts";
import { isDeprecatedMeaning, openLists } from "../schema/index.ts";

/** A known code of an open list, as published. */
export interface PublishedCode {
  /** What it means. Other languages may be added. */
  readonly meaning: { readonly en: string; readonly fr?: string | undefined };
  /** What to call it. */
  readonly label: { readonly en: string; readonly fr: string };
  /** A later release will remove it. Its meaning says what to use instead. */
  readonly deprecated?: true | undefined;
}

/** The known codes of each open list. */
export type CodeLists = { readonly [list: string]: { readonly [code: string]: PublishedCode } };

const toPublishedCode = (code: string, meaning: string): PublishedCode => ({
  meaning: { en: meaning },
  label: { en: getCodeLabel(code), fr: getCodeLabel(code, "fr") },
  ...(isDeprecatedMeaning(meaning) ? { deprecated: true } : {}),
});

/** Builds the lists of codes as they are published, from those of the schemas. */
export const buildCodeLists = (lists: typeof openLists = openLists): CodeLists =>
  Object.fromEntries(
    Object.entries(lists).map(([list, codes]) => [
      list,
      Object.fromEntries(Object.entries(codes).map(([code, meaning]) => [code, toPublishedCode(code, meaning)])),
    ]),
  );
