import { citationsIn, compareVersions, standingOf, type CitationAt, type Standing } from "@vnjp/dataset";
import type { ExitCode } from "../output.ts";
import type { Dismissal } from "./dismissals.ts";
import { exitOf, isHidden } from "./news.ts";

/** A citation in a file, and what became of it. */
export interface Audited {
  readonly file: string;
  readonly at: CitationAt;
  readonly standing: Standing;
  /** The dismissal of it that goes furthest; undefined where nobody dismissed it. */
  readonly dismissal: Dismissal | undefined;
  /** Whether that hides the outcome: nothing about it came later. */
  readonly hidden: boolean;
  readonly exit: ExitCode;
}

/** Words that begin as a citation does and are none: without a release, or broken over two lines. */
export interface Unread {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** Every citation in a text with its standing, each judged by the release that it names itself. */
export const auditedIn = (file: string, text: string, dismissals: readonly Dismissal[]): readonly Audited[] =>
  citationsIn(text).map((at) => {
    const standing = standingOf(at);
    const own = dismissals.filter(({ citation }) => citation === at.citation);
    const dismissal = own.reduce<Dismissal | undefined>(
      (last, next) => (last && compareVersions(next.through, last.through) <= 0 ? last : next),
      undefined,
    );
    const hidden = dismissal !== undefined && isHidden(standing, dismissal.through);
    return { file, at, standing, dismissal, hidden, exit: exitOf(standing, dismissal?.through) };
  });

/** What in a text only begins as a citation does. */
export const unreadIn = (file: string, text: string): readonly Unread[] =>
  [...text.matchAll(/(?<![\p{Script=Latin}0-9])vnjp:[a-z]+\/[^\s"'<>(){}[\]|]*/gu)]
    .filter(({ 0: words }) => citationsIn(words).length === 0)
    .map(({ 0: words, index }) => ({ file, words, line: text.slice(0, index).split(/\r\n|\r|\n/).length }));

/** Whether something of a standing is hidden up to a release: the outcome, or of several corrections the gravest. */
const isOfUse = (standing: Standing, through: string): boolean =>
  isHidden(standing, through) || exitOf(standing, through) !== exitOf(standing);

/**
 * The dismissals without which an audit would say the same: what they were for is gone, was never there, or is no graver
 * than what came later.
 */
export const staleAmong = (dismissals: readonly Dismissal[], audited: readonly Audited[]): readonly Dismissal[] =>
  dismissals.filter(
    ({ citation, through }) =>
      !audited.some(({ at, standing }) => at.citation === citation && isOfUse(standing, through)),
  );

/** The exit code of a whole audit: an answer that is not complete is told before one that is not good. */
export const exitOfAll = (audited: readonly Audited[], isWhole: boolean): ExitCode => {
  const exits = audited.map(({ exit }) => exit);
  if (!isWhole || exits.includes(2)) return 2;
  return exits.includes(1) ? 1 : 0;
};
