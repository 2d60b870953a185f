import { createFinding, type Finding } from "../../findings/index.ts";
import { serializeCanonicalJson } from "../../publish/index.ts";
import { releaseDataSchemas, type ReleaseDataName } from "../../schema/index.ts";
import type { PackageFiles } from "../parse-package.ts";

/** What is wrong with a ledger; undefined if nothing is. */
const describeProblem = (name: ReleaseDataName, content: string): string | undefined => {
  const value = JSON.parse(content) as unknown;
  const { error } = releaseDataSchemas[name].safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue) return `${issue.message} at /${issue.path.map(String).join("/")}`;
  // A key that stands twice, or a key out of order, is lost when the file is read: only the bytes show it.
  return serializeCanonicalJson(value) === content ? undefined : "other bytes than its canonical JSON";
};

/**
 * Checks the release data of a package by schema and by its bytes: no surplus key, no key twice. The files must be JSON. An
 * absent file is not reported here.
 */
export const proveLedgers = (files: PackageFiles): readonly Finding[] =>
  (Object.keys(releaseDataSchemas) as ReleaseDataName[]).flatMap((name) => {
    const path = `dist/${name}.json`;
    const content = files.get(path);
    const problem = content === undefined ? undefined : describeProblem(name, content);
    if (problem === undefined) return [];
    return [createFinding({ code: "package/wrong-ledger", pointer: "", arguments: { problem } }, { record: path })];
  });
