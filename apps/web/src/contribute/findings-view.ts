import { button, counted, element } from "../browser/element.ts";
import type { LineMarks } from "./editor.ts";
import type { Finding, Unchecked } from "./worker/messages.ts";

/** How many there are, in words. */
export const summaryOf = (findings: readonly Finding[]): string => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return "No finding";
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return counts.join(", ");
};

/** The lines of a file that have findings, with the worst of each. */
export const marksOf = (findings: readonly Finding[], path: string): LineMarks => {
  const marks = new Map<number, "error" | "warning">();
  for (const { file, position, severity } of findings)
    if (file === path && marks.get(position.line) !== "error") marks.set(position.line, severity);
  return marks;
};

const told = (term: string, words: string) => [element("dt", {}, term), element("dd", {}, words)];

const findingItem = (finding: Finding, path: string, go: (finding: Finding) => void): HTMLLIElement => {
  const { severity, code, position, file, record, pointer, found, expected, mend, help } = finding;
  const place = `${file === path ? "" : `${file}:`}${position.line}:${position.column}`;
  const head = button(element("span", { class: "severity" }, severity), () => go(finding), { class: "go" });
  head.append(element("code", { class: "code" }, code), element("span", { class: "place" }, place));
  return element(
    "li",
    { class: "finding", "data-severity": severity },
    head,
    element(
      "dl",
      {},
      ...told("Found", found),
      ...told("Expected", expected),
      ...told("Mend", mend),
      element("dt", {}, "Where"),
      element("dd", { class: "field" }, element("code", {}, `${record}${pointer === "" ? "" : ` ${pointer}`}`)),
    ),
    element("a", { href: help, class: "outside help", rel: "noopener" }, "Why it is one, and how to mend it"),
  );
};

/** The findings as a list, in the order of the engine. */
export const showFindings = (
  list: HTMLElement,
  findings: readonly Finding[],
  path: string,
  go: (finding: Finding) => void,
): void => {
  list.replaceChildren(...findings.map((finding) => findingItem(finding, path, go)));
};

/** What could not be checked, each with what it is about. */
export const showUnchecked = (list: HTMLElement, unchecked: readonly Unchecked[]): void => {
  list.replaceChildren(
    ...unchecked.map(({ about, items }) => {
      const listed = element("ul", {}, ...items.map((item) => element("li", {}, item)));
      const few = items.length <= 4;
      const summary = element("summary", {}, about, " ", element("span", { class: "count" }, String(items.length)));
      return element("li", {}, element("details", { open: few }, summary, listed));
    }),
  );
};
