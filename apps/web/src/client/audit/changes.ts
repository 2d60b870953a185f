import type { DatedCorrection } from "@vnjp/dataset/citation-status";
import { createElement } from "../dom.ts";
import {
  capitalize,
  formatRelease,
  getCorrectionKindLabel,
  getMissingLabel,
  getSeverityLabel,
} from "@vnjp/engine/display";
import type { Inline } from "../../view/inline.ts";
import { getCorrectionAddress } from "../../site/addresses.ts";
import type { ChangeView } from "../../workers/audit/protocol.ts";

/** The label of the value after a change: it is the value now, or it was corrected again later. */
type AfterLabel = "Now" | "After";

const renderRow = (term: string, attributes: { readonly class?: string }, ...content: readonly (Node | string)[]) =>
  createElement("div", {}, createElement("dt", {}, term), createElement("dd", attributes, ...content));

/** Renders the reason for a correction and its release, with a link to its entry in the log. */
const renderReason = ({ record, id, release, date, kind, reason }: DatedCorrection) => [
  createElement("p", {}, reason.en),
  createElement("p", { class: "translation", lang: "fr" }, reason.fr),
  createElement(
    "p",
    { class: "release-line" },
    createElement(
      "a",
      { href: toRelativeAddress(getCorrectionAddress(record, id)) },
      capitalize(formatRelease(release, date)),
    ),
    ` · ${getCorrectionKindLabel(kind).label}`,
  ),
];

const renderInlinesOrNone = (inlines: readonly Inline[]) =>
  inlines.length === 0
    ? [createElement("span", { class: "remark" }, getMissingLabel("none"))]
    : renderInlines(inlines, " · ");

const renderSides = ({ before, after, isSame, otherParts, support }: ChangeView, afterLabel: AfterLabel) => [
  ...(isSame
    ? [
        renderRow(
          "Value",
          { class: "value" },
          ...renderInlines(after),
          " ",
          createElement("span", { class: "remark" }, "unchanged"),
        ),
      ]
    : [
        renderRow("Before", { class: "before value" }, ...renderInlines(before)),
        renderRow(afterLabel, { class: "after value" }, ...renderInlines(after)),
      ]),
  ...(otherParts === undefined || support.length > 0
    ? []
    : [renderRow(isSame ? "Changed" : "Also changed", {}, otherParts)]),
  ...support.flatMap(({ part, before: was, after: is }) => [
    renderRow(`${part} before`, { class: "before" }, ...renderInlinesOrNone(was)),
    renderRow(`${part} ${afterLabel.toLowerCase()}`, { class: "after" }, ...renderInlinesOrNone(is)),
  ]),
];

/** Renders one change: before and after, severity and reason. The location is named only if it is not the cited one. */
export const renderChange = (change: ChangeView, afterLabel: AfterLabel, cited: string): HTMLElement => {
  const { pointer, location, severity, corrections } = change;
  const { label, meaning } = getSeverityLabel(severity);
  return createElement(
    "section",
    { class: "changed-fact" },
    ...(pointer === cited ? [] : [createElement("h4", {}, ...renderInlines([location]))]),
    createElement(
      "dl",
      { class: "change" },
      ...renderSides(change, afterLabel),
      renderRow(
        "Severity",
        {},
        createElement("span", { class: "severity", "data-severity": severity }, label),
        " ",
        createElement("span", { class: "remark" }, meaning),
      ),
      renderRow("Why", {}, ...corrections.flatMap(renderReason)),
    ),
  );
};

/** Makes an address relative to this page: the site can be in any folder of its host. */
export const toRelativeAddress = (address: string): string => (address.startsWith("/") ? `..${address}` : address);

const renderInline = ({ text, href, lang, role }: Inline): Node => {
  if (href?.startsWith("http")) return createElement("a", { class: "outside", href, rel: "noopener" }, text);
  if (href !== undefined) return createElement("a", { href: toRelativeAddress(href), class: role, lang }, text);
  return role === "data"
    ? createElement("code", { class: "data" }, text)
    : createElement("span", { class: role, lang }, text);
};

/** Renders inlines as components/shared/RichText.astro does. */
export const renderInlines = (inlines: readonly Inline[], separator = " "): readonly (Node | string)[] =>
  inlines.flatMap((inline, index) => (index === 0 ? [renderInline(inline)] : [separator, renderInline(inline)]));
