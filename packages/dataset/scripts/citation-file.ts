import { readFileSync } from "node:fs";
import type { History } from "../generated/types.ts";

/** What a citation says of a package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly repository: { readonly url: string };
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;

/** A string of YAML in the one notation in which nothing in it can be taken for anything else: that of JSON. */
const quoted = (text: string): string => JSON.stringify(text);

/** How the dataset is cited that a package holds. Without a day it was not released. */
export const citationFileOf = (
  { version, description, keywords, repository }: Manifest,
  released: string | undefined,
): string =>
  [
    "# Generated from packages/dataset/package.json by `pnpm generate`. Do not edit.",
    "cff-version: 1.2.0",
    `message: ${quoted("If you use this dataset, cite the release that you used; `vnjp cite` cites one record or fact of it.")}`,
    "type: dataset",
    `title: ${quoted("Vietnam–Japan defence and peacekeeping engagement")}`,
    "authors:",
    `  - name: ${quoted("The VNJP contributors")}`,
    `abstract: ${quoted(description)}`,
    "keywords:",
    ...keywords.map((keyword) => `  - ${quoted(keyword)}`),
    `version: ${quoted(version)}`,
    ...(released === undefined ? [] : [`date-released: ${quoted(released)}`]),
    // A list of licences would offer a choice; what is cited are the records, and these have one. The code is MIT.
    "license: CC-BY-4.0",
    `repository-code: ${quoted(repository.url.replace(/^git\+/, "").replace(/\.git$/, ""))}`,
    "",
  ].join("\n");

/**
 * How the dataset as a whole is cited, for the tools that look for it at the top of a repository (Citation File Format
 * 1.2.0). It follows from the package, so that it names the version that the package has.
 */
export const citationFile = (): string => {
  const manifest = readJson<Manifest>("../package.json");
  return citationFileOf(manifest, readJson<History>("../releases/history.json").releases[manifest.version]?.date);
};
