import type { Corpus } from "@vnjp/engine/corpus";
import { isSame } from "@vnjp/engine/diff";
import { reasons as reasonsSchema, type AuthoredCorrection } from "@vnjp/engine/schema";
import { locate } from "@vnjp/engine/text";
import type { Ask } from "../asking/ask.ts";
import { CannotRun } from "../output.ts";
import { answersOf, type GivenAnswers } from "./answers.ts";
import type { Keyed, Wanted } from "./corrected.ts";
import type { Target } from "./target.ts";
import type { PendingReasons } from "./pending-reasons.ts";
import type { PublishedBefore } from "./published-before.ts";
import { reasonFiles } from "./reason-files.ts";
import type { FileToWrite } from "./write-all-or-none.ts";

/** The files that say why, and what to tell of them. */
export interface WrittenReason {
  readonly files: readonly FileToWrite[];
  readonly tells: readonly string[];
}

interface Correction {
  readonly target: Target;
  readonly wanted: Wanted;
  readonly shown: Keyed | undefined;
  readonly texts: Corpus["texts"];
}

const unneeded = ({ version }: PublishedBefore): string =>
  version === undefined
    ? "Nothing has been released yet: no changeset is needed."
    : `It is not in ${version}, the last release: no reason is needed.`;

/** No rule checks what a reason says, and a release is refused where it cannot be read: so it is held against its form here. */
const checked = (reason: AuthoredCorrection, texts: Corpus["texts"]): AuthoredCorrection => {
  const read = reasonsSchema.safeParse({ corrections: { reason } });
  const [fault] = read.error?.issues ?? [];
  if (fault)
    throw new CannotRun(`The reason cannot be written so: ${fault.path.slice(2).join(" ")}: ${fault.message}.`);
  for (const piece of Object.values(reason.evidence ?? {})) {
    if (piece.kind !== "span") continue;
    const { outcome } = locate(texts.get(piece.text)?.characters ?? "", piece.quote, piece.within);
    if (outcome !== "found")
      throw new CannotRun(
        outcome === "absent"
          ? `“${piece.quote}” does not stand in ${piece.text}: give the words exactly as they stand there.`
          : `“${piece.quote}” does not stand for one place in ${piece.text}: --within gives longer words around it that stand there once.`,
      );
  }
  return reason;
};

/**
 * Why a fact is corrected, where it was published. A reason that is pending for the same fact stands for what is changed
 * in it later too, unless that says something else: the release merges what stands there for one fact.
 */
export const reasonOf = async (
  { target, wanted, shown, texts }: Correction,
  {
    published,
    pending,
    changesets,
  }: { published: PublishedBefore; pending: PendingReasons; changesets: string | undefined },
  given: GivenAnswers,
  ask: Ask | undefined,
): Promise<WrittenReason> => {
  const { reference: record, pointer } = target;
  if (!published.has(record, pointer)) {
    if (shown)
      throw new CannotRun(`${unneeded(published)} So there is none whose evidence the words or the page could be.`);
    return { files: [], tells: [unneeded(published)] };
  }
  if (changesets === undefined)
    throw new CannotRun("This corpus keeps no changesets (.changeset/), and what was published is corrected with one.");
  const earlier = pending.of(record, pointer);
  // That a fact goes is a minor, and has a changeset and a reason of its own.
  const answers = await answersOf(given, wanted.withdraw ? undefined : earlier.at(-1)?.reason, ask);
  const standing = earlier.find(({ reason: { kind, severity, reason } }) =>
    isSame({ kind, severity, reason }, answers),
  );
  if (standing && !shown && !wanted.withdraw)
    return { files: [], tells: [`The reason in .changeset/${standing.file} stands for this too.`] };
  const evidence = shown ? { evidence: { [shown.key]: shown.piece } } : {};
  const taken = [...published.ids, ...pending.ids];
  const reason = checked({ record, pointer, ...answers, ...evidence }, texts);
  return { files: reasonFiles(changesets, reason, wanted.withdraw, taken), tells: [] };
};
