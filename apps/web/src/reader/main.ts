// The reader: choosing a fact marks its characters in the text, choosing a place in the text shows what rests on it.
// The choice stands in the address (choice.ts), so that it can be linked to; without this script the page is whole.
import { choiceFrom, placeName, type Choice } from "./choice.ts";
import { factsPanel } from "./facts-panel.ts";
import { placeOf, placesOf, textMarks, type Place } from "./text-marks.ts";

/** Scrolls a run into view, clear of the sheet that lies over the foot of a narrow screen. */
const show = (element: HTMLElement | null | undefined) => {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const sheet = matchMedia("(width < 62rem)").matches;
  const floor = window.innerHeight * (sheet ? 0.45 : 0.9);
  if (top < 60 || bottom > floor) element.scrollIntoView({ block: sheet ? "start" : "center", behavior });
};

const start = (reader: HTMLElement, panelElement: HTMLElement) => {
  const marks = textMarks(reader);
  const panel = factsPanel(panelElement);
  const dispatch = reader.dataset["dispatch"] ?? "";
  let current: Place | undefined;
  let chosenFact: HTMLElement | null = null;

  /** A pointer alone, as a citation of this dispatch ends, means this dispatch. */
  const read = (hash: string): Choice | undefined => choiceFrom(hash.replace(/^#?\//, `#${dispatch}/`));

  const clear = () => {
    current = undefined;
    chosenFact = null;
    marks.mark([], "chosen");
    panel.clear();
    delete reader.dataset["choice"];
  };

  const apply = (hash: string) => {
    const choice = read(hash);
    const fact = choice?.kind === "fact" ? document.getElementById(choice.fact) : null;
    if (!choice || (choice.kind === "fact" && !fact)) return clear();
    const places = placesOf(choice, fact);
    const marked = marks.mark(places, "chosen");
    reader.dataset["choice"] = choice.kind;
    current = places[0];
    chosenFact = fact;
    if (fact) panel.chooseFact(fact, choice, places);
    else if (choice.kind === "place")
      panel.choosePlace(choice, marked.map(({ textContent }) => textContent).join(""));
    scrollToChoice();
  };

  /** Brings what is chosen into view: the fact in the panel, and its words in the text. */
  const scrollToChoice = () => {
    if (chosenFact) panel.reveal(chosenFact);
    show(reader.querySelector<HTMLElement>(".chosen"));
  };

  const choose = (name: string) => {
    history.pushState(null, "", `#${name}`);
    apply(`#${name}`);
  };

  const step = (by: number) => {
    const after = current?.start ?? -1;
    const next =
      by > 0
        ? marks.supporting.find((place) => place.start > after)
        : marks.supporting.findLast((place) => place.start < after);
    if (next) choose(placeName(next.edition, next.start, next.end));
  };

  reader.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a");
    const button = event.target.closest<HTMLElement>("[data-step]");
    const run = event.target.closest<HTMLElement>(".run");
    const fact = event.target.closest<HTMLElement>(".fact");
    if (link) {
      const hash = link.getAttribute("href") ?? "";
      if (!hash.startsWith("#") || !read(hash)) return;
      event.preventDefault();
      choose(hash.slice(1));
    } else if (button) {
      const by = Number(button.dataset["step"]);
      if (by !== 0) return step(by);
      history.pushState(null, "", location.pathname + location.search);
      clear();
      // The button is gone now, and the focus must not be lost with it.
      reader.querySelector<HTMLElement>('[data-step="1"]')?.focus();
    } else if (getSelection()?.isCollapsed === false) {
      return;
    } else if (run) {
      const place = placeOf(run);
      choose(placeName(place.edition, place.start, place.end));
    } else if (fact) choose(fact.id);
  });

  const hint = (event: Event) => {
    const fact = event.target instanceof Element ? event.target.closest<HTMLElement>(".fact") : null;
    marks.mark(fact ? placesOf({ kind: "fact", fact: fact.id }, fact) : [], "hinted");
  };
  panelElement.addEventListener("pointerover", hint);
  panelElement.addEventListener("pointerleave", () => marks.mark([], "hinted"));
  panelElement.addEventListener("focusin", hint);
  panelElement.addEventListener("focusout", () => marks.mark([], "hinted"));

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && reader.dataset["choice"]) {
      history.pushState(null, "", location.pathname + location.search);
      clear();
    }
  });
  addEventListener("popstate", () => apply(location.hash));
  reader.dataset["ready"] = "";
  apply(location.hash);
  // Until the page has loaded, the browser itself scrolls to what the address names, the panel included.
  const settle = () =>
    requestAnimationFrame(() => {
      scrollToChoice();
      reader.dataset["placed"] = "";
    });
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle);
};

const reader = document.querySelector<HTMLElement>(".reader");
const panel = reader?.querySelector<HTMLElement>(".facts");
if (reader && panel) start(reader, panel);
