import type { AuthoredCorrection } from "../schema/index.ts";
import { correctionId } from "./correction-id.ts";

/** The file of reasons, as the release takes it in (schema/authored/reasons.schema.json); `taken` are ids that others have. */
export const reasonsFile = (given: readonly AuthoredCorrection[], taken: Iterable<string>): string => {
  const used = new Set(taken);
  const corrections = given.map(({ record, pointer, kind, severity, reason, evidence }) => {
    const id = correctionId(record, pointer, used);
    used.add(id);
    return [id, { record, pointer, kind, severity, reason, ...(evidence ? { evidence } : {}) }] as const;
  });
  return `${JSON.stringify({ corrections: Object.fromEntries(corrections) }, null, 2)}\n`;
};
