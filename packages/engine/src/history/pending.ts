import type { Corpus } from "../corpus/index.ts";
import { withOffsets } from "../publish/index.ts";
import { reasons as reasonsSchema, type Redirect } from "../schema/index.ts";
import type { Reason, ReasonsById } from "./log.ts";

/** A redirect that has no release yet. */
export type PendingRedirect = Omit<Redirect, "release">;

/** What stands beside the changesets: why facts changed, and what becomes of retired ids. */
export interface Pending {
  readonly reasons: ReasonsById;
  readonly redirects: Readonly<Record<string, PendingRedirect>>;
}

/** A file of reasons as it was read: `.changeset/NAME.corrections.json`. */
export interface ReasonsFile {
  readonly name: string;
  readonly content: string;
}

/** Reasons that cannot be read: told with the file, so that a person can mend them. */
export class BadReasons extends Error {
  override readonly name = "BadReasons";
}

const parsed = ({ name, content }: ReasonsFile): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new BadReasons(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** A reason as the log has it: with an empty place for evidence of its own, and offsets in its spans. */
const asPublished = <T>(name: string, authored: object, texts: Corpus["texts"]): T => {
  try {
    return { evidence: {}, ...(withOffsets(authored, { texts }) as object) } as T;
  } catch (error) {
    throw new BadReasons(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** The reasons and redirects of some files. Throws {@link BadReasons} on what a person has to mend. */
export const pendingOf = (files: readonly ReasonsFile[], texts: Corpus["texts"]): Pending => {
  const reasons: Record<string, Reason> = {};
  const redirects: Record<string, PendingRedirect> = {};
  for (const file of files) {
    const read = reasonsSchema.safeParse(parsed(file));
    if (!read.success) {
      const faults = read.error.issues.map(({ path, message }) => `  /${path.join("/")}: ${message}`);
      throw new BadReasons(`${file.name} is no file of reasons.\n${faults.join("\n")}`);
    }
    for (const [id, reason] of Object.entries(read.data.corrections)) {
      if (Object.hasOwn(reasons, id))
        throw new BadReasons(`${file.name} gives the id ${id}, which another file gives too.`);
      reasons[id] = asPublished<Reason>(file.name, reason, texts);
    }
    for (const [from, redirect] of Object.entries(read.data.redirects ?? {})) {
      if (Object.hasOwn(redirects, from))
        throw new BadReasons(`${file.name} retires ${from}, which another file does too.`);
      redirects[from] = asPublished<PendingRedirect>(file.name, redirect, texts);
    }
  }
  return { reasons, redirects };
};
