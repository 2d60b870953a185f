// Compares the level of the changesets, or of a version, with the computed level.
import { levels, type Level } from "@vnjp/engine/diff";

/** The level of a version after another: 1.1.0 after 1.0.9 is minor. */
export const computeStep = (last: string, version: string): Level => {
  const [before, after] = [last, version].map((text) => text.split("-")[0]?.split(".").map(Number) ?? []);
  const position = [0, 1, 2].find((index) => before?.[index] !== after?.[index]);
  return position === undefined ? "none" : (["major", "minor", "patch"] as const)[position as 0 | 1 | 2];
};

const isHigher = (one: Level, other: Level) => levels.indexOf(one) > levels.indexOf(other);

/** What is wrong with the level of the changesets, for people; undefined if nothing is. */
export const describeLevelProblem = (declared: Level, computed: Level): string | undefined => {
  if (declared === computed) return undefined;
  if (declared === "none")
    return `A ${computed} release is needed: add .changeset/NAME.md with "@vnjp/dataset": ${computed}, "@vnjp/cli": ${computed} and a sentence for people.`;
  if (computed === "none") return "No release is needed: remove the @vnjp/dataset changeset.";
  return isHigher(computed, declared)
    ? `The changesets say ${declared}, but a ${computed} release is needed: raise the level in .changeset/, or undo what forces it.`
    : `The changesets say ${declared}, but a ${computed} release is enough: lower the level in .changeset/. If something means something else now that no comparison shows, such as the result of a function, name it in .changeset/NAME.corrections.json: "meanings": { "getDateRange": "changed" }.`;
};

/** What to do if versions were raised by mistake. */
export const restorePackages = "Restore package.json and CHANGELOG.md of the packages, and prepare the release again.";

/** The same for an interrupted release: its changesets are gone, and its version has their level. */
export const describeVersionProblem = (last: string, version: string, computed: Level): string | undefined => {
  const step = computeStep(last, version);
  if (step === computed) return undefined;
  const need = computed === "none" ? "no release is needed" : `a ${computed} release is needed`;
  return `${version} after ${last} is a ${step} release, but ${need}. ${restorePackages}`;
};
