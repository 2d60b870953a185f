import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AuthoredCorrection } from "@vnjp/engine/schema";
import type { FileToWrite } from "./write-together.ts";

const kebab = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** A name for the files of a correction that none has yet; it becomes the permanent id of the correction. */
const freeName = (folder: string, { record, pointer }: AuthoredCorrection): string => {
  const name = `${kebab(record)}-${kebab(pointer)}`;
  const isTaken = (candidate: string) =>
    [".md", ".corrections.json"].some((ending) => existsSync(join(folder, candidate + ending)));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
};

/** The changeset of a correction and the reason beside it; `taken` are the ids that earlier corrections have. */
export const reasonFiles = (
  folder: string,
  reason: AuthoredCorrection,
  level: "patch" | "minor",
  taken: ReadonlySet<string>,
): readonly FileToWrite[] => {
  const name = freeName(folder, reason);
  const ids = [name, ...Array.from({ length: taken.size }, (_, index) => `${name}-again-${index + 1}`)];
  const id = ids.find((each) => !taken.has(each)) ?? name;
  const verb = level === "minor" ? "Withdraws" : "Corrects";
  return [
    {
      path: join(folder, `${name}.md`),
      content: `---\n"@vnjp/dataset": ${level}\n---\n\n${verb} \`${reason.record}#${reason.pointer}\`: ${reason.reason.en}\n`,
    },
    {
      path: join(folder, `${name}.corrections.json`),
      content: `${JSON.stringify({ corrections: { [id]: reason } }, null, 2)}\n`,
    },
  ];
};
