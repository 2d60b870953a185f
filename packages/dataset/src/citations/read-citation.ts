import { releaseDates } from "../releases/releases.ts";
import { serializeCitation, type RecordCitation } from "./citation.ts";
import { decodeUnits, type Unit } from "./decode-units.ts";
import { isPublished } from "./is-published.ts";
import { isBrokenOff, listReadings, type Reading } from "./list-readings.ts";
import { findLostPointer } from "./lost-pointer.ts";
import { findScheme, isLikelyCitation } from "./scheme.ts";

/**
 * Why a citation was not read.
 *
 * - `no-release`: it names no release, such as `@1.2.0`.
 * - `malformed`: it has a release, but is not of the form `vnjp:kind/id@release#/pointer`.
 * - `lost-pointer`: the record was read, but a pointer seems to follow that was not.
 * - `ambiguous`: it is broken over lines or has dashes, and none, or several, of its readings were ever published.
 */
type UnreadReason = "no-release" | "malformed" | "lost-pointer" | "ambiguous";

/** What was read at a place of a text; its end is a string index. */
export type ReadCitation =
  | { readonly end: number; readonly cited: RecordCitation }
  | { readonly end: number; readonly reason: UnreadReason; readonly readings: readonly string[] };

/**
 * Selects the one reading that the record confirms. A reading without doubt needs no confirmation if it is the only one. A reading
 * that stops too early is none, but if the record confirms it, no shorter one can be right.
 */
const selectReading = (units: readonly Unit[], readings: readonly Reading[]): Reading | undefined => {
  const whole = readings.filter((each) => !isBrokenOff(units, each));
  const [only] = whole;
  if (readings.length === 1 && only?.isDoubtful === false) return only;
  // A dash or a line break after a release is no part of it: nothing confirms a pre-release.
  const published = readings.filter((each) => isPublished(each) && !(each.isDoubtful && each.release.includes("-")));
  const released = published.filter(({ release }) => Object.hasOwn(releaseDates, release));
  const confirmed = released.length > 0 ? released : published;
  const candidates = confirmed.filter((each) => whole.includes(each));
  const [candidate] = candidates;
  const isShorter = confirmed.some(({ length }) => candidate !== undefined && length > candidate.length);
  return candidates.length === 1 && !isShorter ? candidate : undefined;
};

const wordPattern = /[^\s\p{Cc}"'<>(){}[\]|“”«»]{0,60}/uy;

/** Finds the end of the word at a string index, without the punctuation of the sentence. */
const findWordEnd = (text: string, index: number): number => {
  wordPattern.lastIndex = index;
  wordPattern.test(text);
  let end = wordPattern.lastIndex;
  while (".,;:!?…".includes(text.charAt(end - 1))) end -= 1;
  return end;
};

const getEnd = (units: readonly Unit[], length: number, otherwise: number): number =>
  units[length - 1]?.end ?? otherwise;

/** Reads the citation at a string index of a text; undefined if none begins there. */
export const readCitation = (text: string, index: number): ReadCitation | undefined => {
  const scheme = findScheme(text, index);
  if (!scheme) return undefined;
  const units = decodeUnits(text, scheme.end);
  const readings = listReadings(units);
  const createUnread = (reason: UnreadReason, from: number): ReadCitation => ({
    end: findWordEnd(text, from),
    reason,
    readings: readings.map(serializeCitation),
  });
  const reading = selectReading(units, readings);
  if (reading) {
    const end = getEnd(units, reading.length, scheme.end);
    const lost = findLostPointer(text, end);
    if (lost !== undefined) return createUnread("lost-pointer", lost);
    const { reference, release, pointer } = reading;
    return { end, cited: { reference, release, pointer } };
  }
  if (readings.length > 0) return createUnread("ambiguous", getEnd(units, units.length, scheme.end));
  const characters = units.map(({ character }) => character).join("");
  const decoded = characters.replaceAll("\n", "");
  const following = text.slice(scheme.end, findWordEnd(text, getEnd(units, units.length, scheme.end)));
  if (!isLikelyCitation(scheme, decoded, following)) return undefined;
  const hasRelease = /@v?\d+\.\d+\.\d+/i.test(`${decoded} ${following}`);
  // Only what is broken over lines goes on in the next one.
  const firstBreak = characters.indexOf("\n");
  const length = hasRelease || /[-/@.]\n/.test(characters) || firstBreak === -1 ? units.length : firstBreak;
  return createUnread(hasRelease ? "malformed" : "no-release", getEnd(units, length, scheme.end));
};
