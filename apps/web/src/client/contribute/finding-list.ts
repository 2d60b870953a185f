import { formatCount } from "@vnjp/engine/display";
import { createButton, createElement } from "../dom.ts";
import type { LineMarks } from "./editor.ts";
import type { LocatedFinding, UncheckedGroup } from "../../workers/check/protocol.ts";

/** Describes how many errors and warnings there are. */
export const describeFindingCounts = (findings: readonly LocatedFinding[]): string => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return "No findings";
  const counts = [
    ...(errors > 0 ? [formatCount(errors, "error")] : []),
    ...(warnings > 0 ? [formatCount(warnings, "warning")] : []),
  ];
  return counts.join(", ");
};

/** Gets the lines of a file that have findings, each with the worst severity. */
export const getLineMarks = (findings: readonly LocatedFinding[], path: string): LineMarks => {
  const marks = new Map<number, "error" | "warning">();
  for (const { file, position, severity } of findings)
    if (file === path && marks.get(position.line) !== "error") marks.set(position.line, severity);
  return marks;
};

const renderTerm = (term: string, text: string) => [createElement("dt", {}, term), createElement("dd", {}, text)];

const renderFinding = (
  finding: LocatedFinding,
  path: string,
  onSelect: (finding: LocatedFinding) => void,
): HTMLLIElement => {
  const { severity, code, position, file, record, pointer, found, expected, fix, help } = finding;
  const location = `${file === path ? "" : `${file}:`}${position.line}:${position.column}`;
  const head = createButton(createElement("span", { class: "severity" }, severity), () => onSelect(finding), {
    class: "go",
  });
  head.append(createElement("code", { class: "code" }, code), createElement("span", { class: "position" }, location));
  return createElement(
    "li",
    { class: "finding", "data-severity": severity },
    head,
    createElement(
      "dl",
      {},
      ...renderTerm("Found", found),
      ...renderTerm("Expected", expected),
      ...renderTerm("Fix", fix),
      createElement("dt", {}, "Where"),
      createElement(
        "dd",
        { class: "field" },
        createElement("code", {}, `${record}${pointer === "" ? "" : ` ${pointer}`}`),
      ),
    ),
    createElement(
      "a",
      { href: help, class: "outside help", rel: "noopener" },
      "Why this is a problem, and how to fix it",
    ),
  );
};

/** Shows the findings in the order of the engine. */
export const showFindings = (
  list: HTMLElement,
  findings: readonly LocatedFinding[],
  path: string,
  onSelect: (finding: LocatedFinding) => void,
): void => {
  list.replaceChildren(...findings.map((finding) => renderFinding(finding, path, onSelect)));
};

/** Shows what could not be checked, by group. */
export const showUnchecked = (list: HTMLElement, unchecked: readonly UncheckedGroup[]): void => {
  list.replaceChildren(
    ...unchecked.map(({ about, items }) => {
      const itemList = createElement("ul", {}, ...items.map((item) => createElement("li", {}, item)));
      const isOpen = items.length <= 4;
      const summary = createElement(
        "summary",
        {},
        about,
        " ",
        createElement("span", { class: "count" }, String(items.length)),
      );
      return createElement("li", {}, createElement("details", { open: isOpen }, summary, itemList));
    }),
  );
};
