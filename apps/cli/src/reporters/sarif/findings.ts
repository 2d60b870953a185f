import { join } from "node:path";
import { getHelpUrl } from "@vnjp/engine/findings";
import type { ValidationReport } from "../../contribution/validation-report.ts";
import { serializeSarifLog, toSarifUri } from "./sarif-log.ts";

/** Renders findings for code hosts and editors. */
export const renderFindingsSarif = ({ findings, rootFolder }: ValidationReport): string => {
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  const results = findings.map(({ code, severity, file, position, record, pointer, found, expected, fix }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `Found: ${found}. Expected: ${expected}. ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toSarifUri(join(rootFolder, file)) },
          region: { startLine: position.line, startColumn: position.column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer === "" ? record : `${record}#${pointer}` }],
      },
    ],
  }));
  return serializeSarifLog(
    "utf16CodeUnits",
    codes.map((id) => ({ id, helpUri: getHelpUrl(id) })),
    results,
  );
};
