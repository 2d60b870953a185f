import type { Corpus, Evidence } from "@vnjp/engine/corpus";
import { isFact } from "@vnjp/engine/diff";
import { joinList, type Basis } from "@vnjp/engine/display";
import { CannotRunError } from "../../io/output.ts";
import type { FactUpdate, KeyedEvidence, Note } from "./apply-correction.ts";
import { buildEvidence, type EvidenceOptions, findFreeKey } from "./evidence.ts";
import type { Target } from "./target.ts";
import { parseValue } from "./value.ts";

/** The options that say what to change. */
export interface ChangeOptions extends EvidenceOptions {
  readonly to?: string;
  readonly withdraw?: boolean;
  readonly basis?: Basis;
  readonly evidenceKey?: string;
  readonly replaceEvidence?: boolean;
  readonly removeEvidence?: readonly string[];
  readonly evidenceForCorrection?: boolean;
  /** False to remove the note. */
  readonly factNote?: string | false;
  readonly factNoteFr?: string;
}

/** What to change, and evidence of the correction itself. */
export interface RequestedCorrection {
  readonly update: FactUpdate;
  readonly correctionEvidence: KeyedEvidence | undefined;
}

/** Keys that a new entry may not have: those that the fact has had, and those of its pending reasons. */
export interface UsedKeys {
  readonly published: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
}

export const getTargetEvidence = ({ unit }: Target): Readonly<Record<string, Evidence>> =>
  isFact(unit) ? (unit.evidence as Readonly<Record<string, Evidence>>) : {};

const getTargetTexts = (target: Target): readonly string[] => [
  ...new Set(Object.values(getTargetEvidence(target)).flatMap((entry) => (entry.kind === "span" ? [entry.text] : []))),
];

const buildFactEvidence = (
  corpus: Corpus,
  options: ChangeOptions,
  target: Target,
  usedKeys: UsedKeys,
): KeyedEvidence => {
  const present = getTargetEvidence(target);
  const [first, ...others] = Object.keys(present);
  // An entry that replaces the only other one keeps its key.
  const key =
    options.evidenceKey ?? target.key ?? (options.replaceEvidence === true && others.length === 0 ? first : undefined);
  const entry = buildEvidence(corpus, options, key === undefined ? undefined : present[key], getTargetTexts(target));
  if (key !== undefined && !Object.hasOwn(present, key) && usedKeys.published.has(key))
    throw new CannotRunError(
      `${key} was the key of published evidence that was removed. A key is never used again: choose another, or none.`,
    );
  return { key: key ?? findFreeKey(entry, new Set([...Object.keys(present), ...usedKeys.published])), entry };
};

const buildNote = ({ factNote, factNoteFr }: ChangeOptions, target: Target): Note | null => {
  if (factNote === false) return null;
  const currentNote = isFact(target.unit) ? (target.unit["note"] as Note | undefined) : undefined;
  const [en, fr] = [factNote ?? currentNote?.en, factNoteFr ?? currentNote?.fr];
  if (en === undefined || fr === undefined)
    throw new CannotRunError(
      `A note needs English and French: ${en === undefined ? "--fact-note" : "--fact-note-fr"} is missing.`,
    );
  return { en, fr };
};

const getRemovedKeys = ({ replaceEvidence, removeEvidence = [] }: ChangeOptions, target: Target): readonly string[] => {
  const present = Object.keys(getTargetEvidence(target));
  const unknown = removeEvidence.filter((key) => !present.includes(key));
  if (unknown.length > 0)
    throw new CannotRunError(
      `There is no evidence ${joinList(unknown, "en", "or")} to remove. The fact has ${joinList(present) || "none"}.`,
    );
  return replaceEvidence === true ? present : removeEvidence;
};

/** Resolves the options of a command line. Throws a CannotRunError if they contradict each other or are incomplete. */
export const parseCorrectionOptions = (
  corpus: Corpus,
  options: ChangeOptions,
  target: Target,
  usedKeys: UsedKeys,
): RequestedCorrection => {
  const contradiction = findContradiction(options, target);
  if (contradiction !== undefined) throw new CannotRunError(contradiction);
  const { withdraw = false, evidenceForCorrection = false } = options;
  const isForCorrection = hasEvidenceOption(options) && (evidenceForCorrection || withdraw);
  const correctionEntry = isForCorrection
    ? buildEvidence(corpus, options, undefined, getTargetTexts(target))
    : undefined;
  const hasNote = options.factNote !== undefined || options.factNoteFr !== undefined;
  // With a pointer into the value, only that optional part is removed, and the fact stays.
  const isPartRemoved = withdraw && target.part.length > 0;
  return {
    correctionEvidence: correctionEntry && {
      key: options.evidenceKey ?? findFreeKey(correctionEntry, usedKeys.reasons),
      entry: correctionEntry,
    },
    update: {
      withdraw: withdraw && !isPartRemoved,
      ...(options.to === undefined && !isPartRemoved
        ? {}
        : { newValue: parseValue(corpus, target, isPartRemoved ? undefined : options.to) }),
      ...(options.basis === undefined ? {} : { basis: options.basis }),
      evidenceEntries:
        hasEvidenceOption(options) && !isForCorrection ? [buildFactEvidence(corpus, options, target, usedKeys)] : [],
      removedKeys: getRemovedKeys(options, target),
      ...(hasNote ? { note: buildNote(options, target) } : {}),
    },
  };
};

export const hasEvidenceOption = (options: ChangeOptions): boolean =>
  [
    options.text,
    options.quote,
    options.context,
    options.source,
    options.locator,
    options.language,
    options.supports,
    options.speaker,
    options.evidenceKey,
  ].some((each) => each !== undefined);

/** Whether any option says what to change; if not, the user is prompted. */
export const hasChangeOption = (options: ChangeOptions): boolean =>
  options.withdraw === true ||
  options.replaceEvidence === true ||
  (hasEvidenceOption(options) && options.evidenceForCorrection !== true) ||
  [options.to, options.basis, options.removeEvidence, options.factNote, options.factNoteFr].some(
    (each) => each !== undefined,
  );

/** The contradictions between options, each with its message. */
const listContradictions = (
  options: ChangeOptions,
  { unit, part, key, pointer, currentValue }: Target,
): readonly (readonly [boolean, string])[] => {
  const { basis, withdraw = false, replaceEvidence = false, evidenceForCorrection = false } = options;
  const hasValue = options.to !== undefined;
  const hasRemovedKeys = options.removeEvidence !== undefined;
  const hasNote = options.factNote !== undefined || options.factNoteFr !== undefined;
  const hasEvidence = hasEvidenceOption(options);
  const hasFactOption = basis !== undefined || hasRemovedKeys || replaceEvidence || hasNote;
  return [
    [withdraw && hasValue, "--to and --withdraw contradict each other: use one of them."],
    [withdraw && hasFactOption, "--withdraw removes the whole fact: no other part of it can be changed."],
    [
      withdraw && key !== undefined,
      `${pointer}/evidence/${key} is an evidence entry: --remove-evidence ${key} removes it.`,
    ],
    [
      key !== undefined && hasValue,
      `${pointer}/evidence/${key} is an evidence entry: --quote or --source changes it. For --to, name ${pointer}.`,
    ],
    [basis === "not-stated" && hasValue, "--basis not-stated removes the value, and --to sets it: use one of them."],
    [
      currentValue === null && isFact(unit) && basis !== undefined && basis !== "not-stated" && !hasValue,
      `The fact has no value: --basis ${basis} needs --to.`,
    ],
    [replaceEvidence && !hasEvidence, "--replace-evidence needs the new evidence: --quote or --source is missing."],
    [
      replaceEvidence && hasRemovedKeys,
      "--replace-evidence removes all other evidence, and --remove-evidence some of it: use one of them.",
    ],
    [
      replaceEvidence && evidenceForCorrection,
      "--replace-evidence is about the evidence of the fact, and --evidence-for-correction about that of the correction: use one of them.",
    ],
    [
      evidenceForCorrection && !hasEvidence,
      "--evidence-for-correction needs the evidence: --quote or --source is missing.",
    ],
    [
      part.length > 0 && basis === "not-stated",
      `--basis not-stated is about the whole fact: use the pointer ${pointer}.`,
    ],
    [
      !isFact(unit) && (hasFactOption || (hasEvidence && !evidenceForCorrection && !withdraw)),
      `${pointer} is not a fact: it has no basis, evidence or note. --to changes its value.`,
    ],
  ];
};

const findContradiction = (options: ChangeOptions, target: Target): string | undefined =>
  listContradictions(options, target).find(([isContradiction]) => isContradiction)?.[1];
