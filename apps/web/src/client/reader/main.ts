// The reader: selecting a fact highlights its quotes in the text, and selecting a passage shows the facts that quote it.
// The selection is part of the address (site/reader-choice.ts), so that it can be linked to. Without this script the page
// shows everything.
import { parseChoice, formatRangeHash, type Choice } from "../../site/reader-choice.ts";
import { createFactsPanel } from "./facts-panel.ts";
import { readRange, getChosenRanges, createHighlighter, type EditionRange } from "./text-highlights.ts";

/** Scrolls a run into view. On a narrow screen the facts cover the lower half. */
const scrollToElement = (element: HTMLElement | null | undefined) => {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const sheet = matchMedia("(width < 62rem)").matches;
  const floor = window.innerHeight * (sheet ? 0.45 : 0.9);
  if (top < 60 || bottom > floor) element.scrollIntoView({ block: sheet ? "start" : "center", behavior });
};

const start = (reader: HTMLElement, panelElement: HTMLElement) => {
  const highlighter = createHighlighter(reader);
  const panel = createFactsPanel(panelElement);
  const dispatch = reader.dataset["dispatch"] ?? "";
  let current: EditionRange | undefined;
  let chosenFact: HTMLElement | null = null;

  /** A hash that is only a pointer, as in a citation of this dispatch, means this dispatch. */
  const parseHash = (hash: string): Choice | undefined => parseChoice(hash.replace(/^#?\//, `#${dispatch}/`));

  const clear = () => {
    current = undefined;
    chosenFact = null;
    highlighter.highlightRanges([], "chosen");
    panel.clear();
    delete reader.dataset["choice"];
  };

  const applyHash = (hash: string) => {
    const choice = parseHash(hash);
    const fact = choice?.kind === "fact" ? document.getElementById(choice.fact) : null;
    if (!choice || (choice.kind === "fact" && !fact)) return clear();
    const ranges = getChosenRanges(choice, fact);
    const marked = highlighter.highlightRanges(ranges, "chosen");
    reader.dataset["choice"] = choice.kind;
    current = ranges[0];
    chosenFact = fact;
    if (fact) panel.selectFact(fact, choice, ranges);
    else if (choice.kind === "range") panel.selectRange(choice, marked.map(({ textContent }) => textContent).join(""));
    scrollToChoice();
  };

  /** Scrolls to the selection: the fact in the panel, and its quote in the text. */
  const scrollToChoice = () => {
    if (chosenFact) panel.reveal(chosenFact);
    scrollToElement(reader.querySelector<HTMLElement>(".chosen"));
  };

  const selectName = (name: string) => {
    history.pushState(null, "", `#${name}`);
    applyHash(`#${name}`);
  };

  const step = (direction: number) => {
    const after = current?.start ?? -1;
    const next =
      direction > 0
        ? highlighter.supportingRanges.find((range) => range.start > after)
        : highlighter.supportingRanges.findLast((range) => range.start < after);
    if (next) selectName(formatRangeHash(next.edition, next.start, next.end));
  };

  reader.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a");
    const button = event.target.closest<HTMLElement>("[data-step]");
    const run = event.target.closest<HTMLElement>(".run");
    const fact = event.target.closest<HTMLElement>(".fact");
    if (link) {
      const hash = link.getAttribute("href") ?? "";
      if (!hash.startsWith("#") || !parseHash(hash)) return;
      event.preventDefault();
      selectName(hash.slice(1));
    } else if (button) {
      const direction = Number(button.dataset["step"]);
      if (direction !== 0) return step(direction);
      history.pushState(null, "", location.pathname + location.search);
      clear();
      // The button is now hidden: keep the focus.
      reader.querySelector<HTMLElement>('[data-step="1"]')?.focus();
    } else if (getSelection()?.isCollapsed === false) {
      return;
    } else if (run) {
      const range = readRange(run);
      selectName(formatRangeHash(range.edition, range.start, range.end));
    } else if (fact) selectName(fact.id);
  });

  const showHint = (event: Event) => {
    const fact = event.target instanceof Element ? event.target.closest<HTMLElement>(".fact") : null;
    highlighter.highlightRanges(fact ? getChosenRanges({ kind: "fact", fact: fact.id }, fact) : [], "hinted");
  };
  panelElement.addEventListener("pointerover", showHint);
  panelElement.addEventListener("pointerleave", () => highlighter.highlightRanges([], "hinted"));
  panelElement.addEventListener("focusin", showHint);
  panelElement.addEventListener("focusout", () => highlighter.highlightRanges([], "hinted"));

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && reader.dataset["choice"]) {
      history.pushState(null, "", location.pathname + location.search);
      clear();
    }
  });
  addEventListener("popstate", () => applyHash(location.hash));
  reader.dataset["ready"] = "";
  applyHash(location.hash);
  // Until the page has loaded, the browser also scrolls to the target of the address, even inside the panel.
  const scrollAfterLoad = () =>
    requestAnimationFrame(() => {
      scrollToChoice();
      reader.dataset["scrolled"] = "";
    });
  if (document.readyState === "complete") scrollAfterLoad();
  else addEventListener("load", scrollAfterLoad);
};

const reader = document.querySelector<HTMLElement>(".reader");
const panel = reader?.querySelector<HTMLElement>(".facts");
if (reader && panel) start(reader, panel);
