import { join, relative, sep } from "node:path";
import type { ValidationReport } from "../../contribution/validation-report.ts";

const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Renders findings as annotations of a pull request: workflow commands of GitHub Actions, one per line. */
export const renderGithubAnnotations = ({ findings, rootFolder }: ValidationReport): string =>
  findings
    .map(({ severity, file, position, code, pointer, found, expected, fix, help }) => {
      const path = relative(process.cwd(), join(rootFolder, file)).split(sep).join("/");
      const location = `file=${escapeProperty(path)},line=${position.line},col=${position.column},title=${escapeProperty(code)}`;
      const details = [`found: ${found}`, `expected: ${expected}`, fix, pointer, help].filter((part) => part !== "");
      return `::${severity} ${location}::${escapeData(details.join("\n"))}`;
    })
    .join("\n");
