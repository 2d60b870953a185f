import { isObject } from "../corpus/pointer.ts";
import { formatEvidence } from "./format-evidence.ts";
import { serializeValue } from "./format-data.ts";
import { joinList } from "./format-list.ts";
import type { Language, Translations } from "./language.ts";

/** A part of a fact that can change by itself. */
export type FactPart = "value" | "basis" | "evidence" | "note";

/** Of the basis, evidence and note of a fact, those that changed, before and after. */
export interface SupportChange {
  readonly before: object;
  readonly after: object;
}

/** A changed part of a fact as text; `before` or `after` is absent if there was nothing, or is nothing now. */
export interface PartChange {
  /** `value`, `basis`, `note`, or an entry of the evidence: `evidence/day`. */
  readonly part: string;
  readonly before?: string;
  readonly after?: string;
}

const partLabels: { readonly [part in FactPart]: Translations } = {
  value: { en: "what it says", fr: "ce qu’il dit" },
  basis: { en: "how it is known (its basis)", fr: "comment on le sait (sa base)" },
  evidence: { en: "what supports it (its evidence)", fr: "ce qui l’appuie (ses preuves)" },
  note: { en: "our remark on it (its note)", fr: "notre remarque (sa note)" },
};

/** Parts of a fact for readers who do not know the data: “what supports it (its evidence) and our remark on it (its note)”. */
export const formatPartNames = (parts: readonly FactPart[], language: Language = "en"): string =>
  joinList(
    parts.map((part) => partLabels[part][language]),
    language,
  );

type JsonObject = Readonly<Record<string, unknown>>;

const toObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

const formatPart = (part: string, value: unknown): string => {
  if (typeof value === "string") return value;
  const { en, fr } = toObject(value);
  return part === "note" ? `${String(en)} · ${String(fr)}` : formatEvidence(toObject(value));
};

/** The parts by the names that they are shown under: each entry of the evidence is one. */
const splitParts = ({ evidence, ...others }: JsonObject): JsonObject => ({
  ...others,
  ...Object.fromEntries(Object.entries(toObject(evidence)).map(([key, entry]) => [`evidence/${key}`, entry])),
});

/** What changed in the basis, evidence and note of a fact; of the evidence, the entries that changed. */
export const listSupportChanges = ({ before, after }: SupportChange): readonly PartChange[] => {
  const [old, now] = [splitParts(toObject(before)), splitParts(toObject(after))];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((part) => serializeValue(old[part]) !== serializeValue(now[part]))
    .map((part) => ({
      part,
      ...(old[part] === undefined ? {} : { before: formatPart(part, old[part]) }),
      ...(now[part] === undefined ? {} : { after: formatPart(part, now[part]) }),
    }));
};

/** The parts besides the value that corrections changed, in the order in which they come. */
export const listOtherParts = (
  corrections: readonly { readonly parts?: readonly FactPart[] | undefined }[],
): readonly Exclude<FactPart, "value">[] => [
  ...new Set(corrections.flatMap(({ parts = [] }) => parts.filter((part) => part !== "value"))),
];
