/** A language that people read the record in. */
export type Language = "en" | "fr";

/** A text in each language. */
export type Translations = { readonly [language in Language]: string };

/** The text with a capital letter at its start. */
export const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
