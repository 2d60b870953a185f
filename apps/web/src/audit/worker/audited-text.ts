import {
  citationsIn,
  correctionsSince,
  datasetCitationsIn,
  datasetStandingOf,
  standingOf,
  type CitationAt,
  type Redirect,
  type Standing,
} from "@vnjp/dataset";
import type { Piece } from "../../record/piece.ts";
import { referencePiece } from "../../record/value-words.ts";
import { pageOf } from "../../site/addresses.ts";
import { excerptsOf } from "./excerpt.ts";
import type { AuditedCitation, AuditedText, Excerpt, GivenText } from "./messages.ts";
import { placePiece, shownChange, shownCorrection } from "./shown-change.ts";
import { unreadIn } from "./unread.ts";

const subjectOf = ({ reference, pointer }: CitationAt): Piece => {
  const record = referencePiece(reference);
  if (pointer === "") return record;
  const place = placePiece(reference, pointer);
  return { ...record, ...place, text: `${record.text} · ${place.text}` };
};

const successorsOf = (redirect: Redirect): readonly Piece[] => {
  if (redirect.kind === "withdrawn") return [];
  return (redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to]).map(referencePiece);
};

const historyOf = (reference: string): string | undefined =>
  correctionsSince("0.0.0").some(({ record }) => record === reference) ? `${pageOf(reference)}#history` : undefined;

const toldBy = (standing: Standing) => {
  if (standing.outcome === "unknown") return standing.earlier;
  return "undone" in standing ? standing.undone : [];
};

const auditedCitation = (at: CitationAt, excerpt: Excerpt): AuditedCitation => {
  const standing = standingOf(at);
  return {
    at,
    standing,
    excerpt,
    subject: subjectOf(at),
    history: historyOf(at.reference),
    successors: "redirect" in standing ? successorsOf(standing.redirect) : [],
    changes: "changes" in standing ? standing.changes.map(shownChange) : [],
    told: toldBy(standing).map(shownCorrection),
  };
};

/** Every citation in a text with its standing, each judged by the release that it names itself. */
export const auditedText = ({ name, text }: GivenText): AuditedText => {
  const excerptOf = excerptsOf(text);
  const citations = citationsIn(text).map((at) => auditedCitation(at, excerptOf(at)));
  const datasets = datasetCitationsIn(text).map((at) => ({ at, standing: datasetStandingOf(at.release) }));
  return { name, citations, datasets, unread: unreadIn(text) };
};
