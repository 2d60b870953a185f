import { relative, sep } from "node:path";
import { repository } from "@vnjp/engine/findings";
import own from "../../package.json" with { type: "json" };

/** A path as SARIF names files: from where somebody stands, with slashes. */
export const sarifPath = (path: string): string => encodeURI(relative(process.cwd(), path).split(sep).join("/"));

/** A log of one run in the Static Analysis Results Interchange Format (SARIF 2.1.0), which code hosts and editors read. */
export const sarifLog = (
  columnKind: "utf16CodeUnits" | "unicodeCodePoints",
  rules: readonly { readonly id: string; readonly helpUri: string }[],
  results: readonly object[],
): string => {
  const driver = { name: "vnjp", version: own.version, informationUri: repository, rules };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind, results }],
  };
  return JSON.stringify(log, null, 2);
};
