/** Beginnings of words after which “au Vietnam” is a recipient and no place: “son soutien au Vietnam”. */
export const recipientStems: readonly string[] = [
  "soutien",
  "soutenir",
  "aide",
  "aider",
  "assistance",
  "appui",
  "apport",
  "remerci",
  "gratitude",
  "propos",
  "demand",
  "permet",
  "permis",
  "offr",
  "offert",
  "accord",
  "fourni",
  "invitation",
  "cooperation",
  "livr",
  "don",
  "pret",
  "confiance",
  "transfer",
];

/** Matches the words before “au Vietnam” if they make it a recipient. */
export const recipientCue = new RegExp(`(?:${recipientStems.join("|")})\\p{L}*(?: \\p{L}+){0,3} $`, "u");
