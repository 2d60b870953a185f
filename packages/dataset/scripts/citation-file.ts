import { readFileSync } from "node:fs";
import type { History, Release } from "../generated/types.ts";

/** The fields of `package.json` that a citation uses. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly repository: { readonly url: string };
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;

/** Quotes a string for YAML, in the notation of JSON: the only one in which no character has a second meaning. */
const toYamlString = (text: string): string => JSON.stringify(text);

/** Formats the citation file of a package. If it has no entry in the history, the package is not released. */
export const formatCitationFile = (
  { version, description, keywords, repository }: PackageJson,
  release: Pick<Release, "date" | "head"> | undefined,
): string =>
  [
    "# Generated from packages/dataset/package.json by `pnpm generate`. Do not edit.",
    "cff-version: 1.2.0",
    `message: ${toYamlString("If you use this dataset, cite the release that you used; `vnjp cite` cites one record or fact of it.")}`,
    "type: dataset",
    `title: ${toYamlString("Vietnam–Japan defence and peacekeeping engagement")}`,
    "authors:",
    `  - name: ${toYamlString("The VNJP contributors")}`,
    `abstract: ${toYamlString(description)}`,
    "keywords:",
    ...keywords.map((keyword) => `  - ${toYamlString(keyword)}`),
    `version: ${toYamlString(version)}`,
    ...(release === undefined
      ? []
      : [
          `date-released: ${toYamlString(release.date)}`,
          "identifiers:",
          "  - type: other",
          `    value: ${toYamlString(`sha256:${release.head}`)}`,
          `    description: ${toYamlString("The head of the history: one hash for this release and all before it. `vnjp verify --head` compares it.")}`,
        ]),
    // A list of licences would offer a choice. People cite the records, which have one licence; the code is MIT.
    "license: CC-BY-4.0",
    `repository-code: ${toYamlString(repository.url.replace(/^git\+/, "").replace(/\.git$/, ""))}`,
    "",
  ].join("\n");

/**
 * Builds `CITATION.cff` (Citation File Format 1.2.0), which tools look for at the top of a repository. It is generated from
 * `package.json`, so it has the same version.
 */
export const buildCitationFile = (): string => {
  const packageJson = readJson<PackageJson>("../package.json");
  return formatCitationFile(packageJson, readJson<History>("../releases/history.json").releases[packageJson.version]);
};
