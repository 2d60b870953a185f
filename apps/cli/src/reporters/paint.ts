import colours from "picocolors";

/** The few colours that reports use; without colour, each gives its text back. */
export const paint = (colour: boolean) => {
  const { bold, dim, red, yellow, green, cyan, underline } = colours.createColors(colour);
  return { strong: bold, faint: dim, wrong: red, doubtful: yellow, right: green, name: cyan, quote: underline };
};

export type Paint = ReturnType<typeof paint>;
