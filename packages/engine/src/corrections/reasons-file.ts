import { formatRedirect } from "../display/index.ts";
import type { AuthoredCorrection, AuthoredRedirect } from "../schema/index.ts";

export type { AuthoredCorrection };

/** The text of a reasons file (schema/authored/reasons.schema.json). `taken` are the ids that other corrections have. */
export const serializeReasons = (authored: readonly AuthoredCorrection[], taken: Iterable<string>): string => {
  const used = new Set(taken);
  const corrections = authored.map(({ record, pointer, kind, severity, reason, evidence }) => {
    const id = createCorrectionId(record, pointer, used);
    used.add(id);
    return [id, { record, pointer, kind, severity, reason, ...(evidence ? { evidence } : {}) }] as const;
  });
  return `${JSON.stringify({ corrections: Object.fromEntries(corrections) }, null, 2)}\n`;
};

const toKebabCase = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** A permanent id for a correction, from the record and the fact, with a number if the id is taken. */
export const createCorrectionId = (record: string, pointer: string, taken: ReadonlySet<string>): string => {
  const name = toKebabCase(record + pointer);
  for (let attempt = 0, id = name; ; attempt += 1, id = `${name}-again-${attempt}`) if (!taken.has(id)) return id;
};

/** A changed fact with its reason, and whether the fact is withdrawn. */
export interface ReasonedChange extends Pick<AuthoredCorrection, "record" | "pointer" | "reason"> {
  readonly isWithdrawn: boolean;
}

const formatChangesetLine = ({ record, pointer, reason, isWithdrawn }: ReasonedChange): string =>
  `${isWithdrawn ? "Withdraws" : "Corrects"} \`${record}#${pointer}\`: ${reason.en}`;

/**
 * The changeset of corrections, one line for each. A correction is a patch, a withdrawal is minor; the highest level
 * counts. The command line shows the data, so it has the same level.
 */
export const formatChangeset = (changes: readonly ReasonedChange[]): string => {
  const level = changes.some(({ isWithdrawn }) => isWithdrawn) ? "minor" : "patch";
  return `---\n"@vnjp/dataset": ${level}\n"@vnjp/cli": ${level}\n---\n\n${changes.map(formatChangesetLine).join("\n")}\n`;
};

/** The reasons file of a redirect. */
export const serializeRedirect = (from: string, redirect: AuthoredRedirect): string =>
  `${JSON.stringify({ corrections: {}, redirects: { [from]: redirect } }, null, 2)}\n`;

/** The changeset of a redirect, which is minor. */
export const formatRedirectChangeset = (from: string, redirect: AuthoredRedirect): string =>
  `---\n"@vnjp/dataset": minor\n---\n\n\`${from}\` was ${formatRedirect(redirect)}: ${redirect.reason.en}\n`;
