/** Another letter. */
export const replaceLetter = (letter: string | undefined): string => (letter === "x" ? "y" : "x");

const findMiddle = (letters: readonly string[]): number => Math.floor(letters.length / 2);

/** A text whose middle letter is replaced. */
export const misspell = (text: string): string => {
  const letters = Array.from(text);
  const middle = findMiddle(letters);
  return letters.with(middle, replaceLetter(letters[middle])).join("");
};

/** The letters around the one that {@link misspell} replaces. */
export const sliceMiddle = (text: string): string => {
  const letters = Array.from(text);
  const middle = findMiddle(letters);
  return letters.slice(Math.max(0, middle - 15), middle + 15).join("");
};

/** At most so many of a list, in equal steps: the same ones in each run, from all parts of the list. */
export const sampleEvenly = <T>(all: readonly T[], size: number): T[] => {
  const step = Math.max(1, Math.floor(all.length / size));
  return all.filter((_, index) => index % step === Math.floor(step / 2)).slice(0, size);
};
