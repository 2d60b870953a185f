import { find } from "@vnjp/dataset";
import {
  describeOtherParts,
  formatChangeParts,
  formatLocation,
  formatRedirect,
  formatRelease,
  getCorrectionKindLabel,
  getRedirectLabel,
  getRedirectMeaning,
  getSeverityLabel,
  joinParts,
  selectMainParts,
  type ChangeParts,
  type FormattedPart,
  type Label,
} from "@vnjp/engine/display";
import { valueOptions } from "../view/format-inlines.ts";
import {
  getEntryAnchor,
  listSuccessors,
  type CorrectionEntry,
  type Log,
  type LogEntry,
  type RedirectEntry,
} from "../view/log.ts";
import { getCorrectionAddress, getPageAddress } from "../site/addresses.ts";
import { escapeXml, type AtomEntry } from "./atom.ts";
import { computePermanentId } from "./permanent-id.ts";
import { getEntryUpdatedDay } from "./updated-day.ts";

/** Formats the values without the remarks. */
const formatBriefly = (parts: readonly FormattedPart[]): string =>
  joinParts(selectMainParts(parts)) || joinParts(parts);

/** Formats a value with its remarks in brackets, since a feed reader has no styles for them. */
const formatFully = (parts: readonly FormattedPart[]): string =>
  parts.map(({ text, role }, index) => (index > 0 && role !== undefined ? `(${text})` : text)).join(" ");

const renderTerms = (rows: readonly (readonly [term: string, text: string])[]): string =>
  `<dl>${rows.map(([term, text]) => `<dt>${escapeXml(term)}</dt><dd>${escapeXml(text)}</dd>`).join("")}</dl>`;

const renderReason = ({ en, fr }: { readonly en: string; readonly fr: string }): string =>
  `<p>${escapeXml(en)}</p><p lang="fr">${escapeXml(fr)}</p>`;

const formatLabel = ({ label, meaning }: Label): string => `${label}: ${meaning}`;

/** Formats a change for the title of an entry; before and after always look different. */
const formatTitleChange = ({ before, after, isSame }: ChangeParts, others: string | undefined): string => {
  if (isSame) return `${formatBriefly(after)} (unchanged); changed: ${others ?? "its notation"}`;
  const pairs = [formatBriefly, formatFully].map((format) => [format(before), format(after)]);
  const [was, is] = pairs.find(([one, other]) => one !== other) ?? [];
  return was === undefined ? `${formatFully(after)}, before and after` : `${was} → ${is}`;
};

const buildCorrectionEntry = (entry: CorrectionEntry, { getLabel }: Log): Omit<AtomEntry, "id" | "updated"> => {
  const { correction, id } = entry;
  const { record, pointer, kind, severity, reason } = correction;
  const location = formatLocation(pointer, find(record)?.kind);
  const sides = formatChangeParts(correction, valueOptions);
  const others = describeOtherParts(correction);
  const change: readonly (readonly [string, string])[] = [
    ...(sides.isSame
      ? [["Value (unchanged)", formatFully(sides.after)] as const]
      : [["Before", formatFully(sides.before)] as const, ["Now", formatFully(sides.after)] as const]),
    ...(others === undefined ? [] : [[sides.isSame ? "Changed" : "Also changed", others] as const]),
  ];
  return {
    title: `${getLabel(record)}: ${location}: ${formatTitleChange(sides, others)}`,
    address: getCorrectionAddress(record, id),
    categories: [kind, severity],
    summary: reason.en,
    content:
      renderReason(reason) +
      renderTerms([
        ["Record", record],
        ["Fact", pointer],
        ...change,
        ["What was wrong", formatLabel(getCorrectionKindLabel(kind))],
        ...(correction.redirects ?? []).map(
          (reference) => ["Follows", `${getLabel(reference)} (${reference})`] as const,
        ),
        ["Severity", formatLabel(getSeverityLabel(severity))],
        ["Corrected in", formatRelease(entry.release, entry.date)],
      ]),
  };
};

const buildRedirectEntry = (entry: RedirectEntry, { getLabel }: Log): Omit<AtomEntry, "id" | "updated"> => {
  const { from, redirect } = entry;
  const meaning = getRedirectMeaning(redirect.kind);
  return {
    title: `${getLabel(from)}: ${formatRedirect(redirect, { findLabel: getLabel })}`,
    address: getPageAddress(from),
    categories: [getRedirectLabel(redirect.kind)],
    summary: `${meaning} ${redirect.reason.en}`,
    content:
      `<p>${escapeXml(meaning)}</p>` +
      renderReason(redirect.reason) +
      ("identity" in redirect && redirect.identity ? renderReason(redirect.identity) : "") +
      renderTerms([
        [redirect.kind === "reinstated" ? "Reinstated" : "Retired", from],
        ...listSuccessors(redirect).map((reference) => ["Now", `${getLabel(reference)} (${reference})`] as const),
        ["Retired in", formatRelease(entry.release, entry.date)],
      ]),
  };
};

/** Builds a feed entry. It has the same id in all feeds, so that a feed reader shows it once. */
export const buildAtomEntry = (entry: LogEntry, log: Log): AtomEntry => ({
  id: computePermanentId(getEntryAnchor(entry)),
  updated: getEntryUpdatedDay(entry, log),
  ...(entry.type === "correction" ? buildCorrectionEntry(entry, log) : buildRedirectEntry(entry, log)),
});
