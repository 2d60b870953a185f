// The packages that are published, in the order in which they are: nobody can install the command line before its data.
import { readVersion, root } from "./files.ts";
import { run } from "./run.ts";

export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  readonly version: string;
}

export const readPublishedPackages = (): readonly PublishedPackage[] =>
  [
    { name: "@vnjp/dataset", folder: "packages/dataset" },
    { name: "@vnjp/cli", folder: "apps/cli" },
  ].map((each) => ({ ...each, version: readVersion(each.folder) }));

/** What a registry has of a package. */
export interface RegistryEntry {
  readonly versions: readonly string[];
  readonly latest: string | undefined;
}

/** npm prints a list of one as its only element. */
const toList = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

/** Asks the registry for a package. Throws if there is no answer: that must not look like a package that is not there yet. */
export const readRegistryEntry = (name: string): RegistryEntry => {
  const { status, stdout, stderr } = run(root, {}, "npm", "view", name, "versions", "dist-tags", "--json");
  if (status !== 0) {
    if (/"code": "E404"/.test(stdout)) return { versions: [], latest: undefined };
    throw new Error(`The registry did not say which versions of ${name} it has:\n${stdout}${stderr}`);
  }
  const { versions, "dist-tags": distTags } = JSON.parse(stdout) as {
    versions: string | readonly string[];
    "dist-tags": { latest?: string };
  };
  return { versions: toList(versions), latest: distTags.latest };
};
