import { button, element } from "../browser/element.ts";
import { pageOf } from "../site/addresses.ts";
import { changeView } from "./change-view.ts";
import { fromHere, piecesView } from "./pieces-view.ts";
import { headWord, standingWords } from "./standing-words.ts";
import { toneOf } from "./tone.ts";
import type { AuditedCitation } from "./worker/messages.ts";

/** What became of the record, and what took its place. */
const fateView = ({ standing, successors }: AuditedCitation): readonly Node[] => {
  const words = standingWords(standing);
  if (!("redirect" in standing)) return [element("p", { class: "fate" }, words)];
  const { reason } = standing.redirect;
  return [
    element(
      "p",
      { class: "fate" },
      `${words}${successors.length === 0 ? "" : " "}`,
      ...piecesView(successors, ", "),
      ".",
    ),
    element("p", {}, reason.en),
    element("p", { class: "translation", lang: "fr" }, reason.fr),
  ];
};

const linksView = ({ at, standing, history }: AuditedCitation): readonly Node[] => {
  const links = [
    ...("redirect" in standing ? [{ words: "The page of the retired id", address: pageOf(at.reference) }] : []),
    ...(history === undefined ? [] : [{ words: "All that was corrected in this record", address: history }]),
  ].map(({ words, address }) => element("a", { href: fromHere(address) }, words));
  return links.length === 0 ? [] : [element("p", { class: "further" }, ...links)];
};

/** One citation: its place in the text, and what became of it. `show` brings that place into view, where it is on the page. */
export const citationView = (audited: AuditedCitation, show: (() => void) | undefined): HTMLElement => {
  const { at, standing, excerpt, subject, changes, told } = audited;
  const line = `Line ${at.line}`;
  return element(
    "li",
    { class: "cited", "data-outcome": standing.outcome, "data-tone": toneOf(standing), "data-citation": at.citation },
    element(
      "header",
      {},
      element("p", { class: "outcome" }, headWord(standing)),
      element("p", { class: "line" }, show ? button(line, show, { title: "Show it in the text" }) : line),
      element("h3", {}, ...piecesView([subject])),
      element("p", { class: "as-cited" }, element("code", {}, at.citation)),
    ),
    element("p", { class: "excerpt" }, excerpt.before, element("mark", {}, excerpt.cited), excerpt.after),
    ...fateView(audited),
    ...changes.map((change) => changeView(change, "Now", at.pointer)),
    ...told.map((change) => changeView(change, "After", at.pointer)),
    ...linksView(audited),
  );
};
