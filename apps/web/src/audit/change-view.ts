import type { DatedCorrection } from "@vnjp/dataset";
import { element } from "../browser/element.ts";
import { correctionKinds, severities } from "../log/correction-words.ts";
import type { Piece } from "../record/piece.ts";
import { correctionOnPage } from "../site/addresses.ts";
import { fromHere, piecesView } from "./pieces-view.ts";
import { releaseWords } from "./standing-words.ts";
import type { ShownChange } from "./worker/messages.ts";

/** What stands after a change: it stands now, or was taken back later. */
type Since = "Now" | "After";

const line = (term: string, attributes: { readonly class?: string }, ...held: readonly (Node | string)[]) =>
  element("div", {}, element("dt", {}, term), element("dd", attributes, ...held));

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Why it was corrected, and in which release; leads to the entry in the log. */
const reasonView = ({ record, id, release, date, kind, reason }: DatedCorrection) => [
  element("p", {}, reason.en),
  element("p", { class: "translation", lang: "fr" }, reason.fr),
  element(
    "p",
    { class: "imprint-line" },
    element("a", { href: fromHere(correctionOnPage(record, id)) }, capital(releaseWords(release, date))),
    ` · ${correctionKinds[kind].word}`,
  ),
];

const orNone = (pieces: readonly Piece[]) =>
  pieces.length === 0 ? [element("span", { class: "remark" }, "none")] : piecesView(pieces, " · ");

const sides = ({ before, after, isSame, otherParts, support }: ShownChange, since: Since) => [
  ...(isSame
    ? [line("Value", { class: "value" }, ...piecesView(after), " ", element("span", { class: "remark" }, "as before"))]
    : [
        line("Before", { class: "before value" }, ...piecesView(before)),
        line(since, { class: "after value" }, ...piecesView(after)),
      ]),
  ...(otherParts === undefined || support.length > 0
    ? []
    : [line(isSame ? "Changed" : "Also changed", {}, otherParts)]),
  ...support.flatMap(({ part, before: was, after: is }) => [
    line(`${part} before`, { class: "before" }, ...orNone(was)),
    line(`${part} ${since.toLowerCase()}`, { class: "after" }, ...orNone(is)),
  ]),
];

/** What changed at one place: before and after, how grave it is, and why. The place that is cited itself is named above. */
export const changeView = (change: ShownChange, since: Since, cited: string): HTMLElement => {
  const { pointer, place, severity, corrections } = change;
  const { word, meaning } = severities[severity];
  return element(
    "section",
    { class: "changed" },
    ...(pointer === cited ? [] : [element("h4", {}, ...piecesView([place]))]),
    element(
      "dl",
      { class: "change" },
      ...sides(change, since),
      line(
        "How grave",
        {},
        element("span", { class: "severity", "data-severity": severity }, word),
        " ",
        element("span", { class: "remark" }, meaning),
      ),
      line("Why", {}, ...corrections.flatMap(reasonView)),
    ),
  );
};
