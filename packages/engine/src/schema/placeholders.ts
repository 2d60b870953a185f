/** What stands in a draft where a person has to write: it has the shape that is wanted, and cannot be taken for done. */
export const toWrite = { en: "To be written:", fr: "À rédiger :" } as const;

/** How the label of a drafted record begins, until somebody has given it another. */
export const drafted = { en: "Draft:", fr: "Brouillon :" } as const;

/** The address of an item whose address was not given; no such name can exist (RFC 2606). */
export const untoldAddress = "https://address-not-given.invalid/";
