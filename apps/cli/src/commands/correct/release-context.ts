import { resolvePointer } from "@vnjp/engine/corpus";
import { readReasonsFiles } from "@vnjp/engine/node/read-reasons";
import { readReleases } from "@vnjp/engine/node/read-releases";
import type { PendingChanges } from "@vnjp/engine/corrections";
import { listSubjectReferences, resolveRedirects } from "@vnjp/engine/redirects";
import { addPendingRedirects } from "@vnjp/engine/releases";
import {
  type AuthoredCorrection,
  type AuthoredRedirect,
  reasons as reasonsSchema,
  type Redirects,
} from "@vnjp/engine/schema";
import { CannotRunError } from "../../io/output.ts";
import { collectPublishedKeys } from "./evidence.ts";

/** What a correction needs to know of the releases of a corpus. */
export interface PublishedFacts {
  /** The last release; absent if there is none. */
  readonly version?: string;
  /** Whether the last release has a value at a pointer. */
  readonly has: (reference: string, pointer: string) => boolean;
  /** The ids of the published corrections. */
  readonly ids: readonly string[];
  /** The redirects of retired ids. */
  readonly redirects: Redirects;
  /** Every key that the evidence of a fact has had in a release. */
  readonly getEvidenceKeys: (reference: string, pointer: string) => ReadonlySet<string>;
}

/** Reads the releases of a corpus. `pending` are the redirects that come with the next release. */
export const readPublishedFacts = async (
  folder: string,
  pending: Readonly<Record<string, AuthoredRedirect>>,
): Promise<PublishedFacts> => {
  const { last, before } = await readReleases(folder);
  const allRedirects = addPendingRedirects(before.redirects, pending as PendingChanges["redirects"], "next");
  // A record that has moved, or will move, was published under another id.
  const listPaths = (reference: string, pointer: string) =>
    listSubjectReferences(reference, allRedirects).map((each) => `/${each}${pointer}`);
  return {
    ...(last ? { version: last.version } : {}),
    has: (reference, pointer) =>
      last !== undefined &&
      listPaths(reference, pointer).some((path) => resolvePointer(last.records, path) !== undefined),
    ids: Object.keys(before.corrections),
    redirects: resolveRedirects(before.redirects),
    getEvidenceKeys: (reference, pointer) =>
      new Set(listPaths(reference, pointer).flatMap((path) => collectPublishedKeys(last, before.releases, path))),
  };
};

/** The reasons that no release has taken up yet. */
export interface PendingReasons {
  /** The reasons of a fact, in the order in which a release merges them, each with its file. */
  readonly getReasons: (
    record: string,
    pointer: string,
  ) => readonly { readonly file: string; readonly reason: AuthoredCorrection }[];
  readonly ids: readonly string[];
  readonly redirects: Readonly<Record<string, AuthoredRedirect>>;
}

const parseJson = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
};

/** Reads the reasons of a changeset folder. Throws a CannotRunError if a file is invalid, because it may have a reason for this fact. */
export const readPendingReasons = async (folder: string | undefined): Promise<PendingReasons> => {
  const files = folder === undefined ? [] : await readReasonsFiles(folder);
  const parsedFiles = files.map(({ name, content }) => {
    const result = reasonsSchema.safeParse(parseJson(content));
    if (!result.success)
      throw new CannotRunError(
        `.changeset/${name} is not a valid file of reasons: fix it first. Its schema is schema/authored/reasons.schema.json.`,
      );
    return { name, ...result.data };
  });
  const all = parsedFiles
    .flatMap(({ name, corrections }) => Object.entries(corrections).map(([id, reason]) => ({ id, file: name, reason })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    getReasons: (record, pointer) => all.filter(({ reason }) => reason.record === record && reason.pointer === pointer),
    ids: all.map(({ id }) => id),
    redirects: Object.assign({}, ...parsedFiles.map(({ redirects }) => redirects ?? {})) as Record<
      string,
      AuthoredRedirect
    >,
  };
};
