import { isReference } from "../records/is-reference.ts";
import { citedSource, type RecordCitation } from "./citation.ts";
import { doubtfulUnits, type Unit } from "./decode-units.ts";

/** One way to read a citation. */
export interface Reading extends RecordCitation {
  /** The number of units that it takes. */
  readonly length: number;
  /** True if it joins lines, takes a dash for a hyphen, or changes capitals: there may be another way to read it. */
  readonly isDoubtful: boolean;
}

/** Units that are joined to one text, in one of the possible ways. */
interface JoinedUnits {
  text: string;
  /** For each character, the number of units up to it. It may be longer than the text. */
  readonly lengths: number[];
}

const addCharacter = (joined: JoinedUnits, character: string, length: number): void => {
  joined.lengths[joined.text.length] = length;
  joined.text += character;
};

/** With this many ways to join the units, the hyphens that follow are taken for parts of the id. */
const maxJoined = 8;

/** Lists what the units can be joined to. The citation may end before each dash and line break, or go on after it. */
const joinUnits = (units: readonly Unit[], optionalHyphen: string): readonly JoinedUnits[] => {
  const ended: JoinedUnits[] = [];
  const open: JoinedUnits[] = [{ text: "", lengths: [] }];
  for (const [index, { character }] of units.entries()) {
    if (character !== "¬" && doubtfulUnits.includes(character)) ended.push(...open.map((joined) => ({ ...joined })));
    if (character === "\n") {
      // The hyphen before a line break is part of the id, or was added with the line break.
      const hyphened = open.length >= maxJoined ? [] : open.filter(({ text }) => text.endsWith("-"));
      open.push(...hyphened.map(({ text, lengths }) => ({ text: text.slice(0, -1), lengths: [...lengths] })));
      continue;
    }
    const joinedCharacter = character === "¬" ? optionalHyphen : character.replace(/[–_]/, "-");
    if (joinedCharacter !== "") for (const joined of open) addCharacter(joined, joinedCharacter, index + 1);
  }
  return [...ended, ...open];
};

const citedPattern = new RegExp(`^${citedSource}`);

/** Lists the ways to read units as what follows `vnjp:`, or by another pattern, the shortest first. */
export const listReadings = (units: readonly Unit[], pattern: RegExp = citedPattern): readonly Reading[] => {
  const readings = new Map<string, Reading>();
  const hyphens = units.some(({ character }) => character === "¬") ? ["-", ""] : [""];
  for (const { text, lengths } of hyphens.flatMap((hyphen) => joinUnits(units, hyphen))) {
    const match = pattern.exec(text);
    const { page, reference = page, release = "", pointer = "" } = match?.groups ?? {};
    const length = lengths[(match?.[0].length ?? 0) - 1];
    if (reference === undefined || length === undefined) continue;
    const folded = reference.toLowerCase();
    if (!isReference(folded)) continue;
    const isAltered = units.slice(0, length).some(({ character }) => doubtfulUnits.includes(character));
    const isDoubtful = isAltered || folded !== reference;
    readings.set(`${folded}@${release}#${pointer}`, { reference: folded, release, pointer, length, isDoubtful });
  }
  return [...readings.values()].toSorted((a, b) => a.length - b.length);
};

/** What shows that a citation goes on after its reading: a hyphen, a slash or a number sign at a line break, or too many units. */
const brokenPattern = /^(?:-?\n(?:#\n?\/|\/[A-Za-z0-9])|[-/]\n[A-Za-z0-9]|#\/?\n\/?[A-Za-z0-9]|[-/#]?\n?…)/;

/** Whether a reading stops at a line break although the citation obviously goes on. */
export const isBrokenOff = (units: readonly Unit[], { length }: Reading): boolean =>
  brokenPattern.test(
    units
      .slice(length, length + 4)
      .map(({ character }) => character)
      .join(""),
  );
