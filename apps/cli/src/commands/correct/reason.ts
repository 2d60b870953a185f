import { locateSpan, type TextSource } from "@vnjp/engine/corpus";
import { formatChangeset, serializeReasons } from "@vnjp/engine/corrections";
import {
  correctionKinds,
  correctionSeverities,
  getCorrectionKindLabel,
  getSeverityLabel,
  joinList,
  selectForm,
} from "@vnjp/engine/display";
import type { FileChange } from "@vnjp/engine/node/write-files";
import { isSameJson } from "@vnjp/engine/publish";
import { type AuthoredCorrection, reasons as reasonsSchema } from "@vnjp/engine/schema";
import { CannotRunError } from "../../io/output.ts";
import { buildOptions, isOption, type Prompt, promptChoice, promptText } from "../../io/prompts.ts";
import type { KeyedEvidence, FactUpdate } from "./apply-correction.ts";
import { findFreeFiles } from "./reason-files.ts";
import type { PendingReasons, PublishedFacts } from "./release-context.ts";
import type { Target } from "./target.ts";

/** The files of a reason, and notices for the user. */
export interface ReasonResult {
  readonly files: readonly FileChange[];
  readonly notices: readonly string[];
}

interface CorrectionInput {
  readonly target: Target;
  readonly update: FactUpdate;
  readonly correctionEvidence: KeyedEvidence | undefined;
  readonly source: TextSource;
}

interface ReleaseContext {
  readonly published: PublishedFacts;
  readonly pending: PendingReasons;
  /** The folder of the changesets; undefined if the corpus has none. */
  readonly changesets: string | undefined;
}

/** The options that say why. */
export interface ReasonOptions {
  readonly kind?: string;
  readonly severity?: string;
  readonly reason?: string;
  readonly reasonFr?: string;
}

const kindOptions = buildOptions(correctionKinds, (kind) => getCorrectionKindLabel(kind).meaning);

const severityOptions = buildOptions(correctionSeverities, (severity) => getSeverityLabel(severity).meaning);

type CorrectionReason = Pick<AuthoredCorrection, "kind" | "severity" | "reason">;

const describeUnneededReason = ({ version }: PublishedFacts): string =>
  version === undefined
    ? "Nothing has been released yet: no changeset is needed."
    : `The fact is not in ${version}, the last release: no reason is needed.`;

/** Checks the form of a reason and its quotes: no rule does, and a release cannot be made of an invalid reason. */
const validateReason = (reason: AuthoredCorrection, source: TextSource): AuthoredCorrection => {
  const result = reasonsSchema.safeParse({ corrections: { reason } });
  const [issue] = result.error?.issues ?? [];
  if (issue) throw new CannotRunError(`The reason is invalid: ${issue.path.slice(2).join(" ")}: ${issue.message}.`);
  for (const entry of Object.values(reason.evidence ?? {})) {
    if (entry.kind !== "span") continue;
    const { outcome } = locateSpan(source, entry);
    if (outcome === "unproved")
      throw new CannotRunError(
        `${entry.text} is withheld, and “${entry.quote}” is none of its proved quotes: put the text into private-texts/${entry.text}.txt, then \`pnpm generate\` also proves this quote.`,
      );
    if (outcome !== "found")
      throw new CannotRunError(
        outcome === "not-found" || outcome === "text-unknown"
          ? `${entry.text} does not have the quote “${entry.quote}”: copy it exactly from the text.`
          : `The quote “${entry.quote}” is ambiguous in ${entry.text}: add --context with a longer passage that occurs once.`,
      );
  }
  return reason;
};

/**
 * Builds the reason of a correction, if the fact was published. A pending reason for the same fact also covers later changes
 * of it, unless they have another reason: a release merges the changes of one fact.
 */
export const buildReason = async (
  { target, update, correctionEvidence, source }: CorrectionInput,
  { published, pending, changesets }: ReleaseContext,
  options: ReasonOptions,
  promptUser: Prompt | undefined,
): Promise<ReasonResult> => {
  const { reference: record, pointer } = target;
  if (!published.has(record, pointer)) {
    const notice = describeUnneededReason(published);
    if (correctionEvidence) throw new CannotRunError(`${notice} So there is no correction entry for this evidence.`);
    return { files: [], notices: [notice] };
  }
  if (changesets === undefined)
    throw new CannotRunError("This corpus has no .changeset/ folder, and a published fact needs a changeset.");
  const earlier = pending.getReasons(record, pointer);
  // A withdrawal needs a minor release, so it has a changeset and a reason of its own.
  const answers = await resolveReason(options, update.withdraw ? undefined : earlier.at(-1)?.reason, promptUser);
  const existingReason = earlier.find(({ reason: { kind, severity, reason } }) =>
    isSameJson({ kind, severity, reason }, answers),
  );
  if (existingReason && !correctionEvidence && !update.withdraw)
    return { files: [], notices: [`The reason in .changeset/${existingReason.file} covers this change too.`] };
  const evidence = correctionEvidence ? { evidence: { [correctionEvidence.key]: correctionEvidence.entry } } : {};
  const usedIds = [...published.ids, ...pending.ids];
  const reason = validateReason({ record, pointer, ...answers, ...evidence }, source);
  return { files: buildReasonFiles(changesets, reason, update.withdraw, usedIds), notices: [] };
};

/**
 * Resolves the reason from the options, then from a pending reason for the same fact, then from prompts. Throws a
 * CannotRunError if there is no terminal.
 */
const resolveReason = async (
  options: ReasonOptions,
  earlier: CorrectionReason | undefined,
  promptUser: Prompt | undefined,
): Promise<CorrectionReason> => {
  const kind = options.kind ?? earlier?.kind ?? "";
  const severity = options.severity ?? earlier?.severity ?? "";
  // A new reason needs both languages: half of the earlier one would explain another change.
  const hasReason = options.reason !== undefined || options.reasonFr !== undefined;
  const reason = hasReason ? options.reason : earlier?.reason.en;
  const reasonFr = hasReason ? options.reasonFr : earlier?.reason.fr;
  const missing = [
    ...(isOption(kindOptions, kind) ? [] : ["--kind"]),
    ...(isOption(severityOptions, severity) ? [] : ["--severity"]),
    ...(reason ? [] : ["--reason"]),
    ...(reasonFr ? [] : ["--reason-fr"]),
  ];
  const error = new CannotRunError(
    `Not a terminal: the correction of a published fact needs a reason, and ${joinList(missing)} ${selectForm(missing.length, { one: "is", many: "are" })} missing.`,
  );
  if (missing.length > 0 && !promptUser) throw error;
  const promptOrFail: Prompt = promptUser ?? (() => Promise.reject(error));
  return {
    kind: isOption(kindOptions, kind) ? kind : await promptChoice(promptOrFail, "What was wrong?", kindOptions),
    severity: isOption(severityOptions, severity)
      ? severity
      : await promptChoice(promptOrFail, "How wrong was it?", severityOptions),
    reason: {
      en: reason || (await promptText(promptOrFail, "Why, in English?")),
      fr: reasonFr || (await promptText(promptOrFail, "Why, in French?")),
    },
  };
};

/** Builds the changeset and the reasons file of a correction. Both are named after its permanent id, which is new. */
const buildReasonFiles = (
  folder: string,
  reason: AuthoredCorrection,
  isWithdrawn: boolean,
  existingIds: Iterable<string>,
): readonly FileChange[] => {
  const usedIds = new Set(existingIds);
  const { changeset, reasons } = findFreeFiles(folder, reason.record, reason.pointer, usedIds);
  return [
    { path: changeset, content: formatChangeset([{ ...reason, isWithdrawn }]), expected: null },
    { path: reasons, content: serializeReasons([reason], usedIds), expected: null },
  ];
};
