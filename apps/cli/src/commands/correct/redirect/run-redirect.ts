import { join, relative } from "node:path";
import { formatRedirectChangeset, serializeRedirect } from "@vnjp/engine/corrections";
import { formatRedirect } from "@vnjp/engine/display";
import type { Finding } from "@vnjp/engine/findings";
import type { CorpusFolder } from "@vnjp/engine/node/read-corpus";
import { readReleases } from "@vnjp/engine/node/read-releases";
import { writeFiles, type FileChange } from "@vnjp/engine/node/write-files";
import { resolvePointer } from "@vnjp/engine/corpus";
import { publish } from "@vnjp/engine/publish";
import { isRetired } from "@vnjp/engine/redirects";
import { checkRedirects, createLastPublishedLookup, replay } from "@vnjp/engine/releases";
import { check } from "@vnjp/engine/rules";
import type { AuthoredRedirect, Redirect } from "@vnjp/engine/schema";
import { CannotRunError, printResult, type ExitCode, type Output } from "../../../io/output.ts";
import { createPaint } from "../../../reporters/paint.ts";
import { renderFindings } from "../../../reporters/text/findings.ts";
import { filterNewFindings } from "../check-change.ts";
import { findFreeFiles } from "../reason-files.ts";
import type { PendingReasons } from "../release-context.ts";
import { applyReinstatement, applyRetirement, type FileChanges } from "./change-records.ts";
import {
  resolveIdentity,
  resolveRedirectReason,
  type RedirectOptions,
  type RequestedRedirect,
} from "./redirect-options.ts";

/** The corpus that a command changes. */
export interface RedirectContext {
  readonly folder: string;
  /** The folder of the changesets; undefined if the corpus has none. */
  readonly changesets: string | undefined;
  readonly before: CorpusFolder;
  readonly pending: PendingReasons;
}

const applyChanges = (files: CorpusFolder["files"], changes: FileChanges): CorpusFolder["files"] => [
  ...files.filter(({ path }) => !changes.has(path)),
  ...[...changes].flatMap(([path, content]) => (content === undefined ? [] : [{ path, content }])),
];

/** The redirect, and what is wrong with it. If nothing shows that the records have one subject, the user must say it. */
const buildRedirect = async (
  requested: RequestedRedirect,
  checkRedirect: (redirect: AuthoredRedirect) => readonly Finding[],
  options: RedirectOptions,
  promptUser: Output["promptUser"],
) => {
  const bare: AuthoredRedirect = { ...requested, reason: await resolveRedirectReason(options, promptUser) };
  const isUnknown = checkRedirect(bare).some(({ code }) => code === "redirect/no-shared-evidence");
  const isMerge = bare.kind === "merged" || bare.kind === "split";
  const isExplained = isMerge && (options.identity !== undefined || (isUnknown && promptUser !== undefined));
  const redirect = isExplained ? { ...bare, identity: await resolveIdentity(options, promptUser) } : bare;
  return { redirect, problem: checkRedirect(redirect)[0] };
};

/**
 * Moves, merges, splits, withdraws or reinstates a record: changes the files and, if it was published, writes the redirect.
 * Writes all files or none.
 */
export const runRedirect = async (
  { folder, changesets, before, pending }: RedirectContext,
  reference: string,
  requested: RequestedRedirect,
  options: RedirectOptions,
  output: Output,
): Promise<ExitCode> => {
  const { last, before: data } = await readReleases(folder);
  const { redirects, corrections, releases } = data;
  const isReinstated = requested.kind === "reinstated";
  if (isReinstated && !isRetired(redirects[reference]))
    throw new CannotRunError(`${reference} is not a retired id: \`vnjp log\` lists them.`);
  if (Object.hasOwn(pending.redirects, reference))
    throw new CannotRunError(`The redirect of ${reference} is already in .changeset/: edit it there.`);
  const record = last && createLastPublishedLookup(replay(last, releases))(reference);
  const changes =
    isReinstated && record
      ? applyReinstatement(before, reference, { redirects, corrections, record })
      : applyRetirement(before.files, reference, requested);
  const files = applyChanges(before.files, changes);
  const after = check({ ...before, files });
  const findings = filterNewFindings(after.findings, check(before).findings);
  const paint = createPaint(output.hasColour);
  if (findings.some(({ severity }) => severity === "error")) {
    const getContent = (file: string) => files.find(({ path }) => path === file)?.content;
    const report = { findings, records: files.length, rootFolder: folder, getContent };
    printResult(output, { written: [], findings }, () => renderFindings(report, paint));
    output.warn("Nothing written: the changed records would be invalid.");
    return 1;
  }

  const isPublished =
    last !== undefined && (isReinstated || resolvePointer(last.records, `/${reference}`) !== undefined);
  const getExpected = (path: string) => before.files.find((file) => file.path === path)?.content ?? null;
  const toWrite: FileChange[] = [...changes].map(([path, content]) => ({
    path: join(folder, path),
    content,
    expected: getExpected(path),
  }));
  if (isPublished) {
    if (changesets === undefined)
      throw new CannotRunError("This corpus has no .changeset/ folder, and a published record needs a changeset.");
    const records = publish(after.corpus);
    const checkRedirect = (redirect: AuthoredRedirect) =>
      checkRedirects(
        { [reference]: { evidence: {}, ...redirect, release: "next" } as Redirect },
        { published: redirects, before: last.records, after: records },
      );
    const { redirect, problem } = await buildRedirect(requested, checkRedirect, options, output.promptUser);
    if (problem) {
      const { code, record: location, found, fix } = problem;
      printResult(output, { written: [], findings: [problem] }, () => `${code}  ${location}: ${found}`);
      const hint = code === "redirect/no-shared-evidence" ? " Say it with --identity and --identity-fr." : "";
      output.warn(`Nothing written: ${fix}${hint}`);
      return 1;
    }
    const names = findFreeFiles(changesets, reference, "", new Set([...Object.keys(corrections), ...pending.ids]));
    toWrite.unshift(
      { path: names.changeset, content: formatRedirectChangeset(reference, redirect) },
      { path: names.reasons, content: serializeRedirect(reference, redirect) },
    );
  }
  writeFiles(folder, toWrite);
  const written = toWrite.map(({ path, content }) => ({
    path: relative(process.cwd(), path),
    isRemoved: content === undefined,
  }));
  printResult(output, { record: reference, ...requested, written: written.map(({ path }) => path), findings }, () =>
    [
      `${paint.strong(reference)}\n  ${formatRedirect(requested)}`,
      written.map(({ path, isRemoved }) => `${isRemoved ? "removed" : "wrote"} ${path}`).join("\n"),
      ...(isPublished ? [] : ["No release has this record: no redirect is needed."]),
    ].join("\n\n"),
  );
  return 0;
};
