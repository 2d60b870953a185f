import type { TextSource } from "../corpus/index.ts";
import { addOffsets } from "../publish/index.ts";
import { reasons as reasonsSchema, type Reasons, type Redirect } from "../schema/index.ts";
import type { Reason, ReasonsById } from "./correction-log.ts";

type Meaning = NonNullable<Reasons["meanings"]>[string];

/** A redirect that has no release yet. */
export type PendingRedirect = Omit<Redirect, "release">;

/** The changes that wait next to the changesets: why facts changed, and what becomes of retired ids. */
export interface PendingChanges {
  readonly reasons: ReasonsById;
  readonly redirects: Readonly<Record<string, PendingRedirect>>;
  /** Whether what is described in other words means the same. One file that says no decides. */
  readonly meanings: Readonly<Record<string, Meaning>>;
}

/** A reasons file: `.changeset/NAME.corrections.json`. */
export interface ReasonsFile {
  readonly name: string;
  readonly content: string;
}

/** A reasons file that cannot be read; the message names the file and the problem. */
export class InvalidReasonsError extends Error {
  override readonly name = "InvalidReasonsError";
}

const parseJson = ({ name, content }: ReasonsFile): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new InvalidReasonsError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** A reason in the form of the log: with evidence, if only an empty object, and offsets in its spans. */
const toPublished = <T>(name: string, authored: object, source: TextSource): T => {
  try {
    return { evidence: {}, ...(addOffsets(authored, source) as object) } as T;
  } catch (error) {
    throw new InvalidReasonsError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** The reasons and redirects of some files. Throws an {@link InvalidReasonsError} if a file is wrong. */
export const parseReasonsFiles = (files: readonly ReasonsFile[], source: TextSource): PendingChanges => {
  const reasons: Record<string, Reason> = {};
  const redirects: Record<string, PendingRedirect> = {};
  const meanings: Record<string, Meaning> = {};
  for (const file of files) {
    const read = reasonsSchema.safeParse(parseJson(file));
    if (!read.success) {
      const problems = read.error.issues.map(({ path, message }) => `  /${path.join("/")}: ${message}`);
      throw new InvalidReasonsError(`${file.name} is not a reasons file.\n${problems.join("\n")}`);
    }
    for (const [id, reason] of Object.entries(read.data.corrections)) {
      if (Object.hasOwn(reasons, id))
        throw new InvalidReasonsError(`${file.name} uses the id ${id}, which another file uses too.`);
      reasons[id] = toPublished<Reason>(file.name, reason, source);
    }
    for (const [from, redirect] of Object.entries(read.data.redirects ?? {})) {
      if (Object.hasOwn(redirects, from))
        throw new InvalidReasonsError(`${file.name} retires ${from}, which another file retires too.`);
      redirects[from] = toPublished<PendingRedirect>(file.name, redirect, source);
    }
    for (const [name, answer] of Object.entries(read.data.meanings ?? {}))
      if (meanings[name] !== "changed") meanings[name] = answer;
  }
  return { reasons, redirects, meanings };
};
