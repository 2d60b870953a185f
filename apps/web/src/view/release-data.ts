import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Corrections, History, Redirects } from "@vnjp/dataset";

/** The corrections, redirects and releases, each release with its reverse patch. */
export interface ReleaseData {
  readonly corrections: Corrections["corrections"];
  readonly redirects: Redirects["redirects"];
  readonly releases: { readonly [version: string]: Pick<History["releases"][string], "date" | "previous" | "data"> };
}

const readJson = (fileName: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@vnjp/dataset/${fileName}`)), "utf8"));

/** The release data of the package. */
export const releaseData: ReleaseData = {
  ...(readJson("corrections.json") as Corrections),
  ...(readJson("redirects.json") as Redirects),
  ...(readJson("history.json") as History),
};
