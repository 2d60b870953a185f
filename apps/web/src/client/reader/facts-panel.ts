import { formatCount, formatQuote } from "@vnjp/engine/display";
import type { Choice } from "../../site/reader-choice.ts";
import { isOverlapping, readRange, type EditionRange } from "./text-highlights.ts";

/** Creates the list of facts beside the text: it shows the selection, and describes it. */
export const createFactsPanel = (panel: HTMLElement) => {
  const facts = [...panel.querySelectorAll<HTMLElement>(".fact")].map((element) => ({
    element,
    ranges: [...element.querySelectorAll<HTMLElement>("[data-evidence]")].map(readRange),
  }));
  const status = panel.querySelector<HTMLElement>(".choice");
  const stepper = panel.querySelector<HTMLElement>(".stepper");
  if (stepper) stepper.hidden = false;

  const setStatus = (text: string) => {
    if (status) status.textContent = text;
  };

  const updateChoice = (element: HTMLElement | null, choice: Choice) => {
    for (const fact of facts) {
      fact.element.classList.toggle("current", fact.element === element);
      const matches = choice.kind === "range" && fact.ranges.some((range) => isOverlapping(range, choice));
      fact.element.classList.toggle("matching", matches);
    }
    for (const evidence of panel.querySelectorAll<HTMLElement>("[data-evidence]"))
      evidence.classList.toggle(
        "current",
        choice.kind === "fact" && choice.evidence !== undefined && evidence.id === `${choice.fact}:${choice.evidence}`,
      );
    panel.dataset["choice"] = choice.kind;
  };

  const selectFact = (element: HTMLElement, choice: Choice, ranges: readonly EditionRange[]) => {
    updateChoice(element, choice);
    const marked = formatCount(ranges.length, { one: "quote is highlighted", many: "quotes are highlighted" });
    const record = element.closest(".record")?.querySelector("h4")?.textContent;
    const prefix = record === undefined ? "" : `${record}: `;
    setStatus(prefix + (ranges.length === 0 ? "this text is not its evidence" : `${marked} in the text`));
  };

  const selectRange = (choice: EditionRange & Choice, text: string) => {
    updateChoice(null, choice);
    const count = facts.filter(({ element }) => element.classList.contains("matching")).length;
    const sentence = count === 0 ? "No fact quotes" : formatCount(count, { one: "fact quotes", many: "facts quote" });
    setStatus(`${sentence} ${formatQuote(text)}`);
    panel.scrollTop = 0;
  };

  const clear = () => {
    for (const { element } of facts) element.classList.remove("current", "matching");
    for (const evidence of panel.querySelectorAll(".current")) evidence.classList.remove("current");
    delete panel.dataset["choice"];
    setStatus("");
  };

  /** Scrolls the panel, not the page, until a fact is in view. */
  const reveal = (element: HTMLElement) => {
    if (panel.scrollHeight <= panel.clientHeight) return;
    const head = panel.querySelector(".facts-head")?.getBoundingClientRect().height ?? 0;
    const panelBox = panel.getBoundingClientRect();
    const factBox = element.getBoundingClientRect();
    if (factBox.top < panelBox.top + head) panel.scrollTop += factBox.top - panelBox.top - head - 12;
    else if (factBox.bottom > panelBox.bottom)
      panel.scrollTop += Math.min(factBox.bottom - panelBox.bottom + 12, factBox.top - panelBox.top - head - 12);
  };

  return { selectFact, selectRange, clear, reveal };
};
