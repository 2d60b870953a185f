import {
  type CitationMatch,
  type EvidenceEntry,
  find,
  findDatasetCitations,
  listFacts,
  type Redirect,
} from "@vnjp/dataset";
import {
  type Change,
  type CitationStatus,
  type DatedCorrection,
  findPrintedCitations,
  findUnreadCitations,
  getCitationStatus,
  listCorrectionsSince,
  getDatasetCitationStatus,
} from "@vnjp/dataset/citation-status";
import { describeOtherParts, formatLocation, formatQuote, getBasisLabel, mergeCorrections } from "@vnjp/engine/display";
import { formatChangeInlines, formatReferenceLink } from "../../view/format-inlines.ts";
import type { Inline } from "../../view/inline.ts";
import { getFactAddress, getPageAddress, getReaderAddress, parseTextReference } from "../../site/addresses.ts";
import type { AuditedCitation, AuditedText, ChangeView, Excerpt, InputText, PartView } from "./protocol.ts";
import { formatRangeHash } from "../../site/reader-choice.ts";

const getCitedSubject = ({ reference, pointer }: CitationMatch): Inline => {
  const record = formatReferenceLink(reference);
  if (pointer === "") return record;
  const location = formatLocationLink(reference, pointer);
  return { ...record, ...location, text: `${record.text} · ${location.text}` };
};

const listSuccessors = (redirect: Redirect): readonly Inline[] => {
  if (!("to" in redirect)) return [];
  return (redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to]).map(formatReferenceLink);
};

const findCorrectionsAddress = (reference: string): string | undefined =>
  listCorrectionsSince("0.0.0").some(({ record }) => record === reference)
    ? `${getPageAddress(reference)}#history`
    : undefined;

const listPastCorrections = (status: CitationStatus) => {
  if (status.outcome === "unknown") return status.earlierCorrections;
  return "undone" in status ? status.undone : [];
};

const auditCitation = (at: CitationMatch, excerpt: Excerpt): AuditedCitation => {
  const status = getCitationStatus(at);
  return {
    at,
    status,
    excerpt,
    subject: getCitedSubject(at),
    correctionsAddress: findCorrectionsAddress(at.reference),
    successors: "redirect" in status ? listSuccessors(status.redirect) : [],
    changes: "changes" in status ? status.changes.map(buildChangeView) : [],
    pastChanges: listPastCorrections(status).map(buildCorrectionView),
  };
};

/** Finds every citation in a text and its status since the release that it names. */
export const auditText = ({ name, text }: InputText): AuditedText => {
  const getExcerpt = createExcerptReader(text);
  const citations = findPrintedCitations(text).map((at) => auditCitation(at, getExcerpt(at)));
  const datasets = findDatasetCitations(text).map((at) => ({ at, status: getDatasetCitationStatus(at.release) }));
  return { name, citations, datasets, unread: findUnreadCitations(text) };
};

/** How much of a line is shown on each side of a citation, in characters: a line can be a whole file. */
const contextLength = 70;

/** Creates a function that returns the line around a citation of this text. */
export const createExcerptReader = (text: string) => {
  const lines = text.split(/\r\n|\r|\n/);
  let currentLine: { readonly line: number; readonly points: readonly string[] } = { line: 0, points: [] };

  return ({ line, column, start, end }: Pick<CitationMatch, "line" | "column" | "start" | "end">): Excerpt => {
    // Citations come in the order of their lines: a line with several is split once.
    if (currentLine.line !== line) currentLine = { line, points: Array.from(lines[line - 1] ?? "") };
    const { points } = currentLine;
    const [from, to] = [column - 1, column - 1 + end - start];
    const before = points
      .slice(Math.max(0, from - contextLength), from)
      .join("")
      .trimStart();
    const after = points
      .slice(to, to + contextLength)
      .join("")
      .trimEnd();
    return {
      before: from > contextLength ? `…${before}` : before,
      cited: points.slice(from, to).join(""),
      after: points.length > to + contextLength ? `${after}…` : after,
    };
  };
};

/** Formats a location in a record. It links to the fact, if the fact still exists. */
const formatLocationLink = (reference: string, pointer: string): Inline => {
  const record = find(reference);
  const text = formatLocation(pointer, record?.kind);
  const isPublished = record !== undefined && listFacts(record).some((at) => at.pointer === pointer);
  return isPublished ? { text, href: getFactAddress(reference, pointer) } : { text };
};

/** Builds the view of a change between the cited release and now. */
const buildChangeView = (change: Change): ChangeView => {
  const { reference, pointer, severity, corrections, support } = change;
  const merged = mergeCorrections(change);
  return {
    pointer,
    location: formatLocationLink(reference, pointer),
    ...formatChangeInlines(merged),
    otherParts: describeOtherParts(merged),
    support: support === undefined ? [] : buildSupportView(support),
    severity,
    corrections,
  };
};

/** Builds the view of a single correction. */
const buildCorrectionView = (correction: DatedCorrection): ChangeView =>
  buildChangeView({
    reference: correction.record,
    pointer: correction.pointer,
    before: correction.before,
    after: correction.after,
    severity: correction.severity,
    ...(correction.support ? { support: correction.support } : {}),
    corrections: [correction],
  });

type SupportChange = NonNullable<Change["support"]>;
type Support = SupportChange["before"];

const getDispatchLanguage = (dispatch: string): string => {
  const record = find(`dispatch/${dispatch}`);
  return record?.kind === "dispatch" ? record.language : "fr";
};

/** Formats an evidence entry: a quote that links to its range in the text, or a public page with the locator. */
const formatEvidence = (entry: EvidenceEntry): Inline[] => {
  if (entry.kind === "page") {
    const locator: Inline[] = entry.locator === undefined ? [] : [{ text: `(${entry.locator})`, role: "remark" }];
    return [formatReferenceLink(entry.source), ...locator];
  }
  const { text, quote, start, end } = entry;
  const { dispatch, edition } = parseTextReference(text);
  const href = getReaderAddress(text, formatRangeHash(edition, start, end));
  return [{ text: formatQuote(quote), lang: getDispatchLanguage(dispatch), href, role: "wording" }];
};

/** Formats the evidence entries that the other side does not have, or has in another form. */
const formatChangedEvidence = (support: Support, other: Support): Inline[] =>
  Object.entries(support.evidence ?? {})
    .filter(([key, entry]) => JSON.stringify(entry) !== JSON.stringify(other.evidence?.[key]))
    .flatMap(([, entry]) => formatEvidence(entry));

const toInlines = (content: string | undefined): Inline[] => (content === undefined ? [] : [{ text: content }]);

const formatBasis = ({ basis }: Support): Inline[] => toInlines(basis && getBasisLabel(basis).label);

/** Builds the view of the changed basis, evidence and note of a fact, before and after. */
export const buildSupportView = ({ before, after }: SupportChange): readonly PartView[] =>
  [
    { part: "Basis", before: formatBasis(before), after: formatBasis(after) },
    { part: "Evidence", before: formatChangedEvidence(before, after), after: formatChangedEvidence(after, before) },
    { part: "Note", before: toInlines(before.note?.en), after: toInlines(after.note?.en) },
  ].filter((part) => part.before.length + part.after.length > 0);
