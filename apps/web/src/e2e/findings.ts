import type { Page } from "playwright-core";

/** A finding as people read it: in the terminal as on the page. */
export interface ToldFinding {
  readonly severity: string;
  readonly code: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  readonly where: string;
  readonly help: string;
}

/** The findings that the page shows, in their order. */
export const shownFindings = (page: Page): Promise<readonly ToldFinding[]> =>
  page.locator(".finding").evaluateAll((all) =>
    all.map((finding) => {
      const text = (selector: string) => finding.querySelector(selector)?.textContent ?? "";
      const terms = [...finding.querySelectorAll("dt")];
      const told = (term: string) =>
        terms.find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent ?? "";
      return {
        severity: text(".severity"),
        code: text(".code"),
        place: text(".place"),
        found: told("Found"),
        expected: told("Expected"),
        mend: told("Mend"),
        where: told("Where"),
        help: finding.querySelector<HTMLAnchorElement>(".help")?.href ?? "",
      };
    }),
  );

interface Printed {
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly position: { readonly line: number; readonly column: number };
    readonly record: string;
    readonly pointer: string;
    readonly found: string;
    readonly expected: string;
    readonly mend: string;
    readonly help: string;
  }[];
}

/** The findings that `vnjp validate --format json` has printed, in their order. */
export const printedFindings = (stdout: string): readonly ToldFinding[] =>
  (JSON.parse(stdout) as Printed).findings.map(
    ({ severity, code, position, record, pointer, found, expected, mend, help }) => ({
      severity,
      code,
      place: `${position.line}:${position.column}`,
      found,
      expected,
      mend,
      where: `${record}${pointer === "" ? "" : ` ${pointer}`}`,
      help,
    }),
  );
