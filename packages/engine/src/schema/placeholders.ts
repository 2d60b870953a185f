/** Text of a draft that a person must replace: it has the right shape, and cannot be taken for finished. */
export const contentPlaceholder = { en: "To be written:", fr: "À rédiger :" } as const;

/** The beginning of the label of a drafted record, until a person writes another. */
export const labelPlaceholder = { en: "Draft:", fr: "Brouillon :" } as const;

/** The address of an item without one; this name can never exist (RFC 2606). */
export const addressPlaceholder = "https://address-not-given.invalid/";
