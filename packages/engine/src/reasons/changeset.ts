import type { AuthoredCorrection } from "../schema/index.ts";

/** A reason, and whether the fact is withdrawn. */
export interface ReasonedChange extends Pick<AuthoredCorrection, "record" | "pointer" | "reason"> {
  readonly isWithdrawn: boolean;
}

const sentence = ({ record, pointer, reason, isWithdrawn }: ReasonedChange): string =>
  `${isWithdrawn ? "Withdraws" : "Corrects"} \`${record}#${pointer}\`: ${reason.en}`;

/**
 * The changeset of corrections: what is corrected is a patch, and what is withdrawn is minor. Of several the highest level
 * holds, and each has its line.
 */
export const changesetFile = (changes: readonly ReasonedChange[]): string => {
  const level = changes.some(({ isWithdrawn }) => isWithdrawn) ? "minor" : "patch";
  return `---\n"@vnjp/dataset": ${level}\n---\n\n${changes.map(sentence).join("\n")}\n`;
};
