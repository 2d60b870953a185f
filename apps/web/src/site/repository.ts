import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface PackageJson {
  readonly repository: { readonly url: string };
}

const packageJson = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@vnjp/dataset/package.json")), "utf8"),
) as PackageJson;

/** The page of the repository, from the package.json of the data package. All contributions go there. */
export const repository = packageJson.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** Gets the address of a file in the repository. */
export const getRepositoryAddress = (path: string): string => `${repository}/blob/main/${path}`;
