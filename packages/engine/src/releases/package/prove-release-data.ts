import type * as z from "zod";
import { isObject } from "../../corpus/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import { serializeCanonicalJson } from "../../publish/index.ts";
import { releaseDataSchemas as releaseDataShapes, type ReleaseDataName } from "../../schema/index.ts";
import type { PackageFiles } from "./parse-package.ts";

export { releaseDataShapes };

/** Published quotes have offsets, and the shapes are those of authored quotes, which allow no other key. */
const removeOffsets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(removeOffsets);
  if (!isObject(value)) return value;
  const isSpan = value["kind"] === "span" && Number.isInteger(value["start"]) && Number.isInteger(value["end"]);
  const entries = Object.entries(value).filter(([key]) => !isSpan || (key !== "start" && key !== "end"));
  return Object.fromEntries(entries.map(([key, child]) => [key, removeOffsets(child)]));
};

/** What is wrong with a JSON file of a shape; undefined if nothing is. Throws a SyntaxError if it is no JSON. */
export const describeFormProblem = (shape: z.ZodType, content: string): string | undefined => {
  const value = JSON.parse(content) as unknown;
  const [issue] = shape.safeParse(removeOffsets(value)).error?.issues ?? [];
  if (issue) return `${issue.message}, at /${issue.path.map(String).join("/")}`;
  // A key that is there twice is lost when the file is read: only the bytes show it.
  return serializeCanonicalJson(value) === content
    ? undefined
    : "its bytes are not its canonical JSON, so it may have a key twice";
};

/**
 * Checks the release data of a package by shape and by bytes: no surplus key, no key twice. The files must be JSON. An absent
 * file is not reported here.
 */
export const proveReleaseData = (files: PackageFiles): readonly Finding[] =>
  (Object.keys(releaseDataShapes) as ReleaseDataName[]).flatMap((name) => {
    const path = `dist/${name}.json`;
    const content = files.get(path);
    const problem = content === undefined ? undefined : describeFormProblem(releaseDataShapes[name], content);
    if (problem === undefined) return [];
    return [
      createFinding({ code: "package/wrong-release-data", pointer: "", arguments: { problem } }, { record: path }),
    ];
  });
