import { repository } from "@vnjp/engine/findings";
import type { Audited } from "../auditing/audited.ts";
import type { ExitCode } from "../output.ts";
import { sarifLog, sarifPath } from "./sarif-log.ts";
import { changeWords, correctionWords, fateWords } from "./standing-words.ts";

const levels: { readonly [E in ExitCode]: string } = { 0: "note", 1: "error", 2: "warning" };

const words = ({ at, standing }: Audited): string => {
  const changes = "changes" in standing ? standing.changes : [];
  const told = changes.map((change) => [changeWords(change), ...change.corrections.map(correctionWords)].join("; "));
  return [`${at.citation}: ${standing.outcome}`, fateWords(standing), ...told].filter(Boolean).join(". ");
};

/** The outcomes of an audit for code hosts and editors. What stands is no result; what was dismissed is a suppressed one. */
export const auditSarif = (audited: readonly Audited[]): string => {
  const told = audited.filter(({ standing }) => standing.outcome !== "current");
  const ids = [...new Set(told.map(({ standing }) => `citation/${standing.outcome}`))].toSorted();
  const results = told.map((one) => {
    const { file, at, standing, dismissal, hidden, exit } = one;
    const id = `citation/${standing.outcome}`;
    return {
      ruleId: id,
      ruleIndex: ids.indexOf(id),
      level: levels[exit],
      message: { text: words(one) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: sarifPath(file) },
            region: { startLine: at.line, startColumn: at.column, endColumn: at.column + at.end - at.start },
          },
          logicalLocations: [{ fullyQualifiedName: at.citation }],
        },
      ],
      ...(hidden && dismissal ? { suppressions: [{ kind: "external", justification: dismissal.reason }] } : {}),
    };
  });
  return sarifLog(
    "unicodeCodePoints",
    ids.map((id) => ({ id, helpUri: `${repository}/blob/main/docs/citing.md` })),
    results,
  );
};
