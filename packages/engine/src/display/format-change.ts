import { getSides, hasSameValue, type ChangeSide, type FactChange } from "./fact-change.ts";
import { formatData } from "./format-data.ts";
import { formatPartNames, listSupportChanges } from "./format-support.ts";
import type { Language, Translations } from "./language.ts";
import { getMissingLabel } from "./missing-labels.ts";
import { truncateText, truncateTextPair } from "./truncate-text.ts";

export interface ChangeOptions {
  readonly language?: Language;
  /** How many code points of a value are shown; all if absent. */
  readonly maxLength?: number;
  /** Whether earlier values must not be repeated, since this change redacts them. */
  readonly isRedacted?: boolean;
  /** Marks up a value: as code in Markdown, for example. */
  readonly markUp?: (value: string) => string;
}

/** A change of a fact as texts. */
export interface ChangeTexts {
  /** “none” if there was nothing. */
  readonly before: string;
  /** “withdrawn” if there is nothing now. */
  readonly after: string;
  /** Whether the value is the same: then only other parts changed. */
  readonly isSame: boolean;
  /** What changed besides the value: “basis: stated → implied”; empty if nothing did. */
  readonly otherParts: string;
}

const formatPair = (before: string, after: string, { maxLength = Infinity, markUp = String }: ChangeOptions) =>
  truncateTextPair(before, after, maxLength).map((text) => markUp(text)) as [string, string];

const formatSide = (side: ChangeSide, { language = "en", maxLength = Infinity, markUp = String }: ChangeOptions) =>
  "missing" in side
    ? getMissingLabel(side.missing, language)
    : markUp(truncateText(formatData(side.value, language), maxLength));

const formatSides = (before: ChangeSide, after: ChangeSide, options: ChangeOptions): [string, string] =>
  "value" in before && "value" in after
    ? formatPair(formatData(before.value), formatData(after.value), options)
    : [formatSide(before, options), formatSide(after, options)];

/** What a redaction changes that hides earlier values only. */
const redactedPast: Translations = {
  en: "earlier values, which are redacted",
  fr: "les valeurs antérieures, qui sont occultées",
};

/** The parts that changed besides the value, for readers who do not know the data; undefined if none did. */
export const describeOtherParts = ({ parts }: FactChange, language: Language = "en"): string | undefined => {
  if (parts?.length === 0) return redactedPast[language];
  const others = (parts ?? []).filter((part) => part !== "value");
  return others.length === 0 ? undefined : formatPartNames(others, language);
};

const formatOtherParts = (change: FactChange, options: ChangeOptions): string => {
  const { language = "en", isRedacted = false } = options;
  if (!change.support || isRedacted) return describeOtherParts(change, language) ?? "";
  const none = getMissingLabel("none", language);
  return listSupportChanges(change.support)
    .map(({ part, before, after }) => {
      const [was, is] =
        before !== undefined && after !== undefined
          ? formatPair(before, after, options)
          : [before, after].map((text) => (text === undefined ? none : formatSide({ value: text }, options)));
      return `${part}: ${was} → ${is}`;
    })
    .join("; ");
};

/** A change of a fact as texts, for the command line and documents. */
export const formatChangeTexts = (change: FactChange, options: ChangeOptions = {}): ChangeTexts => {
  const sides = getSides(change);
  const isHidden = options.isRedacted === true && "value" in sides.before;
  const [before, after] = formatSides(isHidden ? { missing: "redacted" } : sides.before, sides.after, options);
  return { before, after, isSame: hasSameValue(change), otherParts: formatOtherParts(change, options) };
};

const phrases: { readonly [phrase in "new" | "unchanged" | "changed" | "alsoChanged"]: Translations } = {
  new: { en: "new", fr: "nouveau" },
  unchanged: { en: "unchanged", fr: "inchangé" },
  changed: { en: "changed", fr: "changé" },
  alsoChanged: { en: "also changed", fr: "changé aussi" },
};

/** “: ” as each language prints it. */
const colons: Translations = { en: ": ", fr: " : " };

/**
 * A change of a fact in one line: “2024-02-28 → 2024-02-27; also changed: basis: stated → implied”, “2024-02-27 (unchanged);
 * changed: …”, “new: 2024-02-27”.
 */
export const formatChange = (change: FactChange, options: ChangeOptions = {}): string => {
  const { language = "en" } = options;
  const { before, after, isSame, otherParts } = formatChangeTexts(change, options);
  const colon = colons[language];
  const changed = `${phrases.changed[language]}${colon}${otherParts}`;
  if (!isSame && change.parts?.length === 0) return changed;
  if (isSame) return `${after} (${phrases.unchanged[language]})${otherParts === "" ? "" : `; ${changed}`}`;
  const others = otherParts === "" ? "" : `; ${phrases.alsoChanged[language]}${colon}${otherParts}`;
  const isNew = change.before === undefined && change.beforeSha256 === undefined;
  return (isNew ? `${phrases.new[language]}${colon}${after}` : `${before} → ${after}`) + others;
};
