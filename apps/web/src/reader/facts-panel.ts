import type { Choice } from "./choice.ts";
import { overlaps, placeOf, type Place } from "./text-marks.ts";

/** The list of facts beside the text: which are shown, which is chosen, and what is said of it. */
export const factsPanel = (panel: HTMLElement) => {
  const facts = [...panel.querySelectorAll<HTMLElement>(".fact")].map((element) => ({
    element,
    places: [...element.querySelectorAll<HTMLElement>("[data-piece]")].map(placeOf),
  }));
  const status = panel.querySelector<HTMLElement>(".choice");
  const stepper = panel.querySelector<HTMLElement>(".stepper");
  if (stepper) stepper.hidden = false;

  const say = (words: string) => {
    if (status) status.textContent = words;
  };

  const choose = (element: HTMLElement | null, choice: Choice) => {
    for (const fact of facts) {
      fact.element.classList.toggle("current", fact.element === element);
      const matches = choice.kind === "place" && fact.places.some((place) => overlaps(place, choice));
      fact.element.classList.toggle("matching", matches);
    }
    for (const piece of panel.querySelectorAll<HTMLElement>("[data-piece]"))
      piece.classList.toggle(
        "current",
        choice.kind === "fact" && choice.piece !== undefined && piece.id === `${choice.fact}:${choice.piece}`,
      );
    panel.dataset["choice"] = choice.kind;
  };

  const chooseFact = (element: HTMLElement, choice: Choice, places: readonly Place[]) => {
    choose(element, choice);
    const marked = places.length === 1 ? "1 place is marked" : `${places.length} places are marked`;
    const record = element.closest(".record")?.querySelector("h4")?.textContent;
    const of = record === undefined ? "" : `${record}: `;
    say(of + (places.length === 0 ? "it does not rest on this text" : `${marked} in the text`));
  };

  const choosePlace = (choice: Place & Choice, words: string) => {
    choose(null, choice);
    const count = facts.filter(({ element }) => element.classList.contains("matching")).length;
    const counted = count === 0 ? "No fact rests" : count === 1 ? "1 fact rests" : `${count} facts rest`;
    say(`${counted} on “${words}”`);
    panel.scrollTop = 0;
  };

  const clear = () => {
    for (const { element } of facts) element.classList.remove("current", "matching");
    for (const piece of panel.querySelectorAll(".current")) piece.classList.remove("current");
    delete panel.dataset["choice"];
    say("");
  };

  /** Brings a fact into view inside the panel, and leaves the page where it is. */
  const reveal = (element: HTMLElement) => {
    if (panel.scrollHeight <= panel.clientHeight) return;
    const head = panel.querySelector(".facts-head")?.getBoundingClientRect().height ?? 0;
    const own = panel.getBoundingClientRect();
    const its = element.getBoundingClientRect();
    if (its.top < own.top + head) panel.scrollTop += its.top - own.top - head - 12;
    else if (its.bottom > own.bottom)
      panel.scrollTop += Math.min(its.bottom - own.bottom + 12, its.top - own.top - head - 12);
  };

  return { chooseFact, choosePlace, clear, reveal };
};
