const noBreakSpace = "\u00A0";
const narrowSpace = "\u202F";

/** Adds the spaces that no line breaks at: before : ; ! ? and inside « ». */
const addSpaces = (text: string): string =>
  text
    .replaceAll(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+:(?=\s|$)/gu, `${noBreakSpace}:`)
    .replaceAll(/(?<![ \u00A0\u202F])[ \u00A0\u202F]+([;!?])/gu, `${narrowSpace}$1`)
    .replaceAll(/«[ \u00A0\u202F]*/gu, `«${noBreakSpace}`)
    .replaceAll(/(?<![ \u00A0\u202F])[ \u00A0\u202F]*»/gu, `${noBreakSpace}»`);

/** Sets a French text as it is printed. Quoted words keep their apostrophes: they are those of the source. */
export const formatFrenchTypography = (text: string): string =>
  addSpaces(text)
    .split(/(«[^«»]*»)/u)
    .map((part) => (part.startsWith("«") ? part : part.replaceAll("'", "’")))
    .join("");
