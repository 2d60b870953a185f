import { get } from "@vnjp/dataset";
import { shownSides, type ShownSides } from "../log/change-pieces.ts";
import { correctionKinds, otherParts, severities } from "../log/correction-words.ts";
import {
  entryName,
  successorsOf,
  type CorrectionEntry,
  type Log,
  type LogEntry,
  type RedirectEntry,
} from "../log/log.ts";
import { redirectLead, redirectMeaning, redirectWord } from "../log/redirect-words.ts";
import { edtfWords } from "../record/edtf-words.ts";
import { placeWords } from "../record/field-words.ts";
import { textOf, type Piece } from "../record/piece.ts";
import { correctionOnPage, pageOf } from "../site/addresses.ts";
import { escaped, type AtomEntry } from "./atom.ts";
import { permanentId } from "./permanent-id.ts";
import { updatedOn } from "./updated.ts";

/** The values themselves, without what is remarked beside them. */
const shortly = (pieces: readonly Piece[]): string =>
  textOf(pieces.filter(({ role }) => role === undefined || role === "words")) || textOf(pieces);

/** A value with what is remarked beside it in brackets: a reader of feeds has no style for it. */
const inFull = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, role }, index) => (index > 0 && role !== undefined ? `(${text})` : text)).join(" ");

const terms = (rows: readonly (readonly [term: string, words: string])[]): string =>
  `<dl>${rows.map(([term, words]) => `<dt>${escaped(term)}</dt><dd>${escaped(words)}</dd>`).join("")}</dl>`;

const reasons = ({ en, fr }: { readonly en: string; readonly fr: string }): string =>
  `<p>${escaped(en)}</p><p lang="fr">${escaped(fr)}</p>`;

const releaseWords = ({ release, date }: LogEntry): string =>
  date === undefined ? release : `${release}, ${edtfWords(date)}`;

/** What changed, for the title of an entry: never the same words twice. */
const briefly = ({ before, after, isSame }: ShownSides, others: string | undefined): string => {
  if (isSame) return `${shortly(after)}, as before; changed: ${others ?? "its form"}`;
  const pairs = [shortly, inFull].map((words) => [words(before), words(after)]);
  const [was, is] = pairs.find(([one, other]) => one !== other) ?? [];
  return was === undefined ? `${inFull(after)}, before and after` : `${was} → ${is}`;
};

const ofCorrection = (entry: CorrectionEntry, { labelOf }: Log): Omit<AtomEntry, "id" | "updated"> => {
  const { correction, id } = entry;
  const { record, pointer, kind, severity, reason } = correction;
  const place = placeWords(pointer, get(record)?.kind) || "the record as a whole";
  const sides = shownSides(correction);
  const others = otherParts([correction]);
  const change: readonly (readonly [string, string])[] = [
    ...(sides.isSame
      ? [["Value, as before", inFull(sides.after)] as const]
      : [["Before", inFull(sides.before)] as const, ["Now", inFull(sides.after)] as const]),
    ...(others === undefined ? [] : [[sides.isSame ? "Changed" : "Also changed", others] as const]),
  ];
  return {
    title: `${labelOf(record)}: ${place}: ${briefly(sides, others)}`,
    address: correctionOnPage(record, id),
    categories: [kind, severity],
    summary: reason.en,
    content:
      reasons(reason) +
      terms([
        ["Record", record],
        ["Fact", pointer],
        ...change,
        ["What was wrong", `${correctionKinds[kind].word}: ${correctionKinds[kind].meaning}`],
        ["How grave", `${severities[severity].word}: ${severities[severity].meaning}`],
        ["Release", releaseWords(entry)],
      ]),
  };
};

const ofRedirect = (entry: RedirectEntry, { labelOf }: Log): Omit<AtomEntry, "id" | "updated"> => {
  const { from, redirect } = entry;
  const successors = successorsOf(redirect);
  return {
    title: `${labelOf(from)}: ${redirectLead(redirect)} ${successors.map(labelOf).join(", ")}`.trimEnd(),
    address: pageOf(from),
    categories: [redirectWord(redirect)],
    summary: `${redirectMeaning(redirect)} ${redirect.reason.en}`,
    content:
      `<p>${escaped(redirectMeaning(redirect))}</p>` +
      reasons(redirect.reason) +
      terms([
        ["Retired", from],
        ...successors.map((reference) => ["Now", `${labelOf(reference)} (${reference})`] as const),
        ["Release", releaseWords(entry)],
      ]),
  };
};

/** An entry of the log as one of a feed. It has one id in all feeds, so that a reader shows it once. */
export const atomEntryOf = (entry: LogEntry, log: Log): AtomEntry => ({
  id: permanentId(entryName(entry)),
  updated: updatedOn(entry, log),
  ...(entry.what === "correction" ? ofCorrection(entry, log) : ofRedirect(entry, log)),
});
