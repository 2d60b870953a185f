// The judgement of a state: what is refused, and whether the level is the one that is due.
import { pastRefusals, preparedRefusals, released, type Refusal, type Verdict } from "@vnjp/engine/history";
import { versionOf } from "./files.ts";
import { levelFault, numberFault } from "./level-check.ts";
import { isUnfinished, verdictOn, type State } from "./state.ts";
import type { Written } from "./changesets.ts";

export interface Judged {
  readonly verdict: Verdict | undefined;
  readonly refusals: readonly Refusal[];
  /** Why it may not be released as it is, for people; undefined where nothing stands against it. */
  readonly fault: string | undefined;
  /** Whether numbers were raised for a release that was not ended. */
  readonly isBegun: boolean;
}

const faultOf = (
  state: State,
  verdict: Verdict | undefined,
  written: Written,
  isBegun: boolean,
): string | undefined => {
  const version = versionOf("packages/dataset");
  if (isBegun && written.ids.length > 0)
    return `The number ${version} was raised and changesets are still there: restore the package.json and CHANGELOG.md of the packages, and prepare the release anew.`;
  if (!state.last || !verdict) {
    if (written.ids.length > 0 && written.level !== "major" && !isBegun)
      return `The first release is 1.0.0: its changeset says major, and not ${written.level}.`;
    const said = Object.keys({ ...state.pending.reasons, ...state.pending.redirects });
    return said.length === 0
      ? undefined
      : "Nothing has been released, so that there is nothing to correct: take the .corrections.json out of .changeset/.";
  }
  const { level, found } = verdict;
  const codeChanged = found.code === true;
  return isBegun
    ? numberFault(state.last.version, version, level, codeChanged)
    : levelFault(written.level, level, codeChanged);
};

/** Makes the release aside, before any number is raised: what it would write has to prove like all before it. */
const trialRefusals = ({ last, current, before, pending }: State): readonly Refusal[] => {
  if (!last) return [];
  const next = { ...current, version: "next" };
  const date = before.releases[last.version]?.date ?? "";
  return preparedRefusals(next, released(next, last, date, before, pending));
};

export const judge = (state: State, written: Written): Judged => {
  const verdict = verdictOn(state);
  const isBegun = isUnfinished(versionOf("packages/dataset"), state.last?.version);
  const judged = [...pastRefusals(state), ...(verdict?.refusals ?? [])];
  const isSound = judged.every(({ severity }) => severity !== "error");
  const refusals = isSound ? [...judged, ...trialRefusals(state)] : judged;
  const isRefused = refusals.some(({ severity }) => severity === "error");
  return {
    verdict,
    refusals,
    isBegun,
    fault: isRefused ? "The release is refused." : faultOf(state, verdict, written, isBegun),
  };
};
