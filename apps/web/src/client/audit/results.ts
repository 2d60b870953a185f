import {
  describeCitationStatusLead,
  describeFollowedRedirects,
  describeDatasetCitationStatus,
  describeReleaseRange,
  describeUnreadCitation,
  formatStatusHeading,
  getStatusSeverity,
} from "@vnjp/engine/display";
import type { UnreadCitation } from "@vnjp/dataset/citation-status";
import { createButton, createElement } from "../dom.ts";
import type { AuditedCitation, AuditedDatasetCitation, AuditedText } from "../../workers/audit/protocol.ts";
import { correctionsAddress, getPageAddress } from "../../site/addresses.ts";
import { renderChange, renderInlines, toRelativeAddress } from "./changes.ts";

/** Renders what begins as a citation and was not read. `show` scrolls to it, if the text is on the page. */
const renderUnread = (
  unread: readonly UnreadCitation[],
  show: ((start: number, end: number) => void) | undefined,
): readonly Node[] => {
  if (unread.length === 0) return [];
  const items = unread.map((item) => {
    const lineLabel = `Line ${item.line}`;
    return createElement(
      "li",
      {},
      show ? createButton(lineLabel, () => show(item.start, item.end), { title: "Show it in the text" }) : lineLabel,
      " ",
      createElement("code", {}, item.words),
      createElement("p", {}, describeUnreadCitation(item)),
    );
  });
  return [
    createElement(
      "section",
      { class: "unread" },
      createElement("h3", {}, "Not read"),
      createElement(
        "p",
        { class: "meaning" },
        "These begin as citations and could not be read, so nothing is known about what they cite.",
      ),
      createElement("ul", {}, ...items),
    ),
  ];
};

/** Renders the results of one text. If it is the only text, the summary already covers its name. `show` scrolls to a range, if the text is on the page. */
const renderAuditedText = (
  { name, citations, datasets, unread }: AuditedText,
  show: ((start: number, end: number) => void) | undefined,
  isAlone: boolean,
): HTMLElement =>
  createElement(
    "section",
    { class: "audited-text" },
    ...(isAlone ? [] : [createElement("h2", {}, name === "" ? "The text in the text area" : name)]),
    ...(citations.length + unread.length === 0 && !isAlone
      ? [createElement("p", { class: "meaning" }, "No citation was found.")]
      : []),
    createElement(
      "ol",
      {},
      ...citations.map((one) => renderCitation(one, show && (() => show(one.at.start, one.at.end)))),
    ),
    ...renderDatasetCitations(datasets, show),
    ...renderUnread(unread, show),
  );

/** Renders the results of all texts. Only citations in the text area can be shown in place. */
export const renderResults = (
  texts: readonly AuditedText[],
  show: (start: number, end: number) => void,
): readonly HTMLElement[] => {
  const isAlone = texts.length === 1;
  return texts.map((text) => renderAuditedText(text, text.name === "" ? show : undefined, isAlone));
};

/** Renders what happened to the record, and which records replaced it. */
const renderOutcome = ({ status, successors }: AuditedCitation): readonly Node[] => {
  const text = describeCitationStatusLead(status);
  const followed = describeFollowedRedirects(status).map((sentence) => createElement("p", {}, sentence));
  if (!("redirect" in status)) return [createElement("p", {}, text), ...followed];
  const { reason } = status.redirect;
  return [
    createElement("p", {}, `${text}${successors.length === 0 ? "" : " "}`, ...renderInlines(successors, ", "), "."),
    createElement("p", {}, reason.en),
    createElement("p", { class: "translation", lang: "fr" }, reason.fr),
    ...followed,
  ];
};

const renderLinks = ({ at, status, correctionsAddress: address }: AuditedCitation): readonly Node[] => {
  const links = [
    ...("redirect" in status ? [{ text: "The page of the retired id", href: getPageAddress(at.reference) }] : []),
    ...(address === undefined ? [] : [{ text: "All corrections of this record", href: address }]),
  ].map(({ text, href }) => createElement("a", { href: toRelativeAddress(href) }, text));
  return links.length === 0 ? [] : [createElement("p", { class: "citation-links" }, ...links)];
};

/** Renders one citation and its status. `show` scrolls to it, if its text is on the page. */
const renderCitation = (audited: AuditedCitation, show: (() => void) | undefined): HTMLElement => {
  const { at, status, excerpt, subject, changes, pastChanges } = audited;
  const lineLabel = `Line ${at.line}`;
  return createElement(
    "li",
    {
      class: "audited-citation",
      "data-outcome": status.outcome,
      "data-status-severity": getStatusSeverity(status),
      "data-citation": at.citation,
    },
    createElement(
      "header",
      {},
      createElement("p", { class: "outcome" }, formatStatusHeading(status)),
      createElement(
        "p",
        { class: "line" },
        show ? createButton(lineLabel, show, { title: "Show it in the text" }) : lineLabel,
      ),
      createElement("h3", {}, ...renderInlines([subject])),
      createElement("p", { class: "as-cited" }, createElement("code", {}, at.citation)),
    ),
    createElement("p", { class: "excerpt" }, excerpt.before, createElement("mark", {}, excerpt.cited), excerpt.after),
    ...renderOutcome(audited),
    ...changes.map((change) => renderChange(change, "Now", at.pointer)),
    ...pastChanges.map((change) => renderChange(change, "After", at.pointer)),
    ...renderLinks(audited),
  );
};

/** Renders citations of the whole dataset, which are listed but not checked. `show` scrolls to one, if its text is on the page. */
const renderDatasetCitations = (
  datasets: readonly AuditedDatasetCitation[],
  show: ((start: number, end: number) => void) | undefined,
): readonly Node[] => {
  if (datasets.length === 0) return [];
  const items = datasets.map(({ at, status }) => {
    const { line, start, end, citation, release, range } = at;
    const lineLabel = `Line ${line}`;
    return createElement(
      "li",
      {},
      show ? createButton(lineLabel, () => show(start, end), { title: "Show it in the text" }) : lineLabel,
      " ",
      createElement("code", {}, citation),
      ...(range === undefined ? [] : [createElement("p", {}, describeReleaseRange(range, release))]),
      createElement("p", {}, describeDatasetCitationStatus(status, release)),
    );
  });
  return [
    createElement(
      "section",
      { class: "dataset-citations" },
      createElement("h3", {}, "Citations of the whole dataset"),
      createElement(
        "p",
        { class: "meaning" },
        "A citation of the whole dataset does not name a fact, so it is listed but not checked. ",
        createElement("a", { href: toRelativeAddress(correctionsAddress) }, "All corrections, by release"),
        ".",
      ),
      createElement("ul", {}, ...items),
    ),
  ];
};
