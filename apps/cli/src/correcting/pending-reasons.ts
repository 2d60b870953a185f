import { readReasonsFiles } from "@vnjp/engine/node";
import { reasons as reasonsSchema, type AuthoredCorrection, type AuthoredRedirect } from "@vnjp/engine/schema";
import { CannotRun } from "../output.ts";

/** What stands beside the changesets already: reasons that no release has taken up. */
export interface PendingReasons {
  /** The reasons for a fact, in the order in which a release merges them, each with the file that it stands in. */
  readonly of: (
    record: string,
    pointer: string,
  ) => readonly { readonly file: string; readonly reason: AuthoredCorrection }[];
  readonly ids: readonly string[];
  readonly redirects: Readonly<Record<string, AuthoredRedirect>>;
}

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
};

/** Reads the reasons of a folder of changesets. Throws where one cannot be read: what it says could not be respected. */
export const pendingReasons = async (folder: string | undefined): Promise<PendingReasons> => {
  const files = folder === undefined ? [] : await readReasonsFiles(folder);
  const read = files.map(({ name, content }) => {
    const result = reasonsSchema.safeParse(parsed(content));
    if (!result.success)
      throw new CannotRun(
        `.changeset/${name} is no file of reasons: mend it first. Its form is schema/authored/reasons.schema.json.`,
      );
    return { name, ...result.data };
  });
  const all = read
    .flatMap(({ name, corrections }) => Object.entries(corrections).map(([id, reason]) => ({ id, file: name, reason })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    of: (record, pointer) => all.filter(({ reason }) => reason.record === record && reason.pointer === pointer),
    ids: all.map(({ id }) => id),
    redirects: Object.assign({}, ...read.map(({ redirects }) => redirects ?? {})) as Record<string, AuthoredRedirect>,
  };
};
