import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Manifest {
  readonly repository: { readonly url: string };
}

const manifest = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@vnjp/dataset/package.json")), "utf8"),
) as Manifest;

/** The page of the repository, from the address that the data package gives: the one place that everything is sent to. */
export const repository = manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** A file of the repository as its page shows it. */
export const inRepository = (path: string): string => `${repository}/blob/main/${path}`;
