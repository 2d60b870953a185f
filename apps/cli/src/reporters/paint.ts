import colours from "picocolors";

const escapeCharacter = String.fromCodePoint(27);

/** Stands for the escape character of our own colours. Nobody can know it, so that no text from outside is taken for a colour. */
const colourMark = `\u{FDD0}${crypto.randomUUID()}`;

const colourCode = new RegExp(`${colourMark}(\\[\\d{1,2}m)`);

/** The colours of reports. Without colour, each returns its text unchanged. */
export const createPaint = (hasColour: boolean) => {
  const { bold, dim, red, yellow, green, cyan, underline } = colours.createColors(hasColour);
  const mark = (style: (text: string) => string) => (text: string) =>
    hasColour ? style(text.replaceAll(escapeCharacter, "\\u{1B}")).replaceAll(escapeCharacter, colourMark) : text;
  return {
    strong: mark(bold),
    faint: mark(dim),
    wrong: mark(red),
    doubtful: mark(yellow),
    right: mark(green),
    name: mark(cyan),
    quote: mark(underline),
  };
};

export type Paint = ReturnType<typeof createPaint>;

/** Changes a report between its colours, and turns the colours on. */
export const replaceAroundColours = (report: string, change: (text: string) => string): string =>
  report
    .split(colourCode)
    .map((part, index) => (index % 2 === 1 ? escapeCharacter + part : change(part)))
    .join("");
