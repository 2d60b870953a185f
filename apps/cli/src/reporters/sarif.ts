import { join } from "node:path";
import { helpOf } from "@vnjp/engine/findings";
import type { Judged } from "../contribution/judged.ts";
import { sarifLog, sarifPath } from "./sarif-log.ts";

/** Findings for code hosts and editors. */
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
          artifactLocation: { uri: sarifPath(join(base, file)) },
          region: { startLine: position.line, startColumn: position.column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer === "" ? record : `${record}#${pointer}` }],
      },
    ],
  }));
  return sarifLog(
    "utf16CodeUnits",
    codes.map((id) => ({ id, helpUri: helpOf(id) })),
    results,
  );
};
