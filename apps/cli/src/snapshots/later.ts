import { CannotRun } from "../output.ts";

const release = /^(\d+)\.(\d+)\.(\d+)$/;

const numbersOf = (version: string): readonly number[] => {
  const parts = release.exec(version);
  if (!parts) throw new CannotRun(`${version} is no release number, such as 1.2.0.`);
  return parts.slice(1).map(Number);
};

/** Whether a release came after another. Throws on what is no release number. */
export const later = (a: string, b: string): boolean => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at !== -1 && (left[at] ?? 0) > (right[at] ?? 0);
};
