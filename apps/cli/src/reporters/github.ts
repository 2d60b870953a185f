import { join, relative, sep } from "node:path";
import type { Judged } from "../contribution/judged.ts";

const inData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const inProperty = (text: string) => inData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Findings as annotations of a pull request: workflow commands of GitHub Actions, one a line. */
export const githubReport = ({ findings, base }: Judged): string =>
  findings
    .map(({ severity, file, position, code, pointer, found, expected, mend, help }) => {
      const path = relative(process.cwd(), join(base, file)).split(sep).join("/");
      const place = `file=${inProperty(path)},line=${position.line},col=${position.column},title=${inProperty(code)}`;
      const words = [`found: ${found}`, `expected: ${expected}`, mend, pointer, help].filter((part) => part !== "");
      return `::${severity} ${place}::${inData(words.join("\n"))}`;
    })
    .join("\n");
