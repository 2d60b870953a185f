import colours from "picocolors";

/** The colours of reports. Without colour, each returns its text unchanged. */
export const createPaint = (hasColour: boolean) => {
  const { bold, dim, red, yellow, green, cyan, underline } = colours.createColors(hasColour);
  return { strong: bold, faint: dim, wrong: red, doubtful: yellow, right: green, name: cyan, quote: underline };
};

export type Paint = ReturnType<typeof createPaint>;
