import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Corrections, History, Redirects } from "@vnjp/dataset";

/** The files beside the records: what was corrected, what became of retired ids, and the releases with the way back from each. */
export interface Ledgers {
  readonly corrections: Corrections["corrections"];
  readonly redirects: Redirects["redirects"];
  readonly releases: { readonly [version: string]: Pick<History["releases"][string], "date" | "previous" | "data"> };
}

const read = (door: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@vnjp/dataset/${door}`)), "utf8"));

/** The ledgers of the package, from its doors. */
export const ledgers: Ledgers = {
  ...(read("corrections.json") as Corrections),
  ...(read("redirects.json") as Redirects),
  ...(read("history.json") as History),
};
