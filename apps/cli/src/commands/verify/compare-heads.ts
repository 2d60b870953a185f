import { createFinding, type Finding } from "@vnjp/engine/findings";
import type { Releases } from "@vnjp/engine/schema";
import { CannotRunError } from "../../io/output.ts";

/** Parses a head as people write it down: `sha256:` may stand before it, and only its first characters may be there. */
export const parseHead = (text: string): string => {
  const [, head] = /^(?:sha256:)?([0-9a-f]{8,64})$/.exec(text.trim().toLowerCase()) ?? [];
  if (head === undefined)
    throw new CannotRunError(`--head needs at least the first 8 characters of a head, in hexadecimal: not "${text}".`);
  return head;
};

/** Reports a head that no release of the history has, or that another copy of a release has not. */
const reportHead = (release: string, found: string, expected: string, source: "argument" | "other-copy"): Finding =>
  createFinding(
    { code: "history/other-head", pointer: "/head", arguments: { found, expected, source } },
    { record: release },
  );

/** Compares the heads of a history with the head that somebody has written down for one of its releases. */
export const findNamedHead = (releases: Releases, newest: string, head: string): readonly Finding[] =>
  Object.values(releases).some((release) => release.head.startsWith(head))
    ? []
    : [reportHead(newest, releases[newest]?.head ?? "none", head, "argument")];

/** Compares the heads of the releases that two histories have: they cannot both be as published if one differs. */
export const compareHeads = (releases: Releases, otherReleases: Releases): readonly Finding[] =>
  Object.entries(releases).flatMap(([version, { head }]) => {
    const other = otherReleases[version]?.head;
    return other === undefined || other === head ? [] : [reportHead(version, head, other, "other-copy")];
  });
