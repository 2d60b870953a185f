import { relative, sep } from "node:path";
import { repositoryUrl } from "@vnjp/engine/findings";
import packageJson from "../../../package.json" with { type: "json" };

/** A path as SARIF has it: relative to the current folder, with slashes. */
export const toSarifUri = (path: string): string => encodeURI(relative(process.cwd(), path).split(sep).join("/"));

/** Serializes one run in the Static Analysis Results Interchange Format (SARIF 2.1.0), which code hosts and editors read. */
export const serializeSarifLog = (
  columnKind: "utf16CodeUnits" | "unicodeCodePoints",
  rules: readonly { readonly id: string; readonly helpUri: string }[],
  results: readonly object[],
  extensions: readonly { readonly name: string; readonly version: string; readonly properties: object }[] = [],
): string => {
  const driver = { name: "vnjp", version: packageJson.version, informationUri: repositoryUrl, rules };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver, ...(extensions.length === 0 ? {} : { extensions }) }, columnKind, results }],
  };
  return JSON.stringify(log, null, 2);
};
