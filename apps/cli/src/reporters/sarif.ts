import { join, relative, sep } from "node:path";
import { helpOf, repository } from "@vnjp/engine/findings";
import own from "../../package.json" with { type: "json" };
import type { Judged } from "../contribution/judged.ts";

/** Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0), which code hosts and editors read. */
export const sarifReport = ({ findings, base }: Judged): string => {
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  const results = findings.map(({ code, severity, file, position, record, pointer, found, expected, mend }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `Found: ${found}. Expected: ${expected}. ${mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(relative(process.cwd(), join(base, file)).split(sep).join("/")) },
          region: { startLine: position.line, startColumn: position.column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer === "" ? record : `${record}#${pointer}` }],
      },
    ],
  }));
  const driver = {
    name: "vnjp",
    version: own.version,
    informationUri: repository,
    rules: codes.map((id) => ({ id, helpUri: helpOf(id) })),
  };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return JSON.stringify(log, null, 2);
};
