import type { Page } from "playwright-core";

/** A finding as people read it, in the terminal and on the page. */
export interface DisplayedFinding {
  readonly severity: string;
  readonly code: string;
  readonly position: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  readonly where: string;
  readonly help: string;
}

/** Reads the findings on the page, in order. */
export const readPageFindings = (page: Page): Promise<readonly DisplayedFinding[]> =>
  page.locator(".finding").evaluateAll((all) =>
    all.map((finding) => {
      const getText = (selector: string) => finding.querySelector(selector)?.textContent ?? "";
      const terms = [...finding.querySelectorAll("dt")];
      const getTerm = (term: string) =>
        terms.find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent ?? "";
      return {
        severity: getText(".severity"),
        code: getText(".code"),
        position: getText(".position"),
        found: getTerm("Found"),
        expected: getTerm("Expected"),
        fix: getTerm("Fix"),
        where: getTerm("Where"),
        help: finding.querySelector<HTMLAnchorElement>(".help")?.href ?? "",
      };
    }),
  );

interface PrintedFindings {
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly position: { readonly line: number; readonly column: number };
    readonly record: string;
    readonly pointer: string;
    readonly found: string;
    readonly expected: string;
    readonly fix: string;
    readonly help: string;
  }[];
}

/** Parses what `vnjp validate --format json` printed to findings, in order. */
export const parsePrintedFindings = (stdout: string): readonly DisplayedFinding[] =>
  (JSON.parse(stdout) as PrintedFindings).findings.map(
    ({ severity, code, position, record, pointer, found, expected, fix, help }) => ({
      severity,
      code,
      position: `${position.line}:${position.column}`,
      found,
      expected,
      fix,
      where: `${record}${pointer === "" ? "" : ` ${pointer}`}`,
      help,
    }),
  );
