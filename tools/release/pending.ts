// What stands in .changeset/: levels and sentences for people (.md), reasons and redirects (.corrections.json).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import type { Corpus } from "@vnjp/engine/corpus";
import { levels, type Level } from "@vnjp/engine/diff";
import type { Pending, ReasonsById } from "@vnjp/engine/history";
import { withOffsets } from "@vnjp/engine/publish";
import { reasons as reasonsSchema } from "@vnjp/engine/schema";
import { changesetFolder, root } from "./files.ts";

const ending = ".corrections.json";

/** Reasons that cannot be read: told with the file, so that they can be mended. */
export class BadReasons extends Error {
  override readonly name = "BadReasons";
}

/** The names of the files of reasons, in order. */
export const reasonFiles = (): readonly string[] =>
  existsSync(changesetFolder)
    ? readdirSync(changesetFolder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
    : [];

const parsed = (name: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(changesetFolder, name), "utf8"));
  } catch (error) {
    throw new BadReasons(`.changeset/${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** The reasons and redirects that are not released yet. Throws {@link BadReasons} on what a person has to mend. */
export const readPending = (texts: Corpus["texts"]): Pending => {
  const reasons: Record<string, ReasonsById[string]> = {};
  const redirects: Record<string, Pending["redirects"][string]> = {};
  for (const name of reasonFiles()) {
    const read = reasonsSchema.safeParse(parsed(name));
    if (!read.success) {
      const faults = read.error.issues.map(({ path, message }) => `/${path.join("/")}: ${message}`);
      throw new BadReasons(`.changeset/${name} is no file of reasons.\n  ${faults.join("\n  ")}`);
    }
    for (const [id, reason] of Object.entries(read.data.corrections)) {
      if (reasons[id]) throw new BadReasons(`.changeset/${name} gives the id ${id}, which another file gives too.`);
      reasons[id] = { evidence: {}, ...(withOffsets(reason, { texts }) as object) } as ReasonsById[string];
    }
    for (const [from, redirect] of Object.entries(read.data.redirects ?? {}))
      redirects[from] = {
        evidence: {},
        ...(withOffsets(redirect, { texts }) as object),
      } as unknown as Pending["redirects"][string];
  }
  return { reasons, redirects };
};

/** The highest level that the changesets give a package; none where no changeset names it. */
export const writtenLevel = async (
  name: string,
): Promise<{ readonly level: Level; readonly ids: readonly string[] }> => {
  const naming = (await readChangesets(root)).flatMap(({ id, releases }) =>
    releases.filter((release) => release.name === name).map(({ type }) => ({ id, type })),
  );
  const level = naming.reduce<Level>(
    (highest, { type }) => (levels.indexOf(type) > levels.indexOf(highest) ? type : highest),
    "none",
  );
  return { level, ids: naming.map(({ id }) => id) };
};
