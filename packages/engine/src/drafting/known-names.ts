import type { Mention } from "./mention.ts";
import type { Stretch } from "./draft-types.ts";
import { nameIndexOf, type Hit } from "./name-index.ts";
import { isStateName } from "./state-names.ts";
import { valuesOf } from "./record-values.ts";
import type { Reading } from "./reading.ts";
import { resolve } from "./which-entity.ts";

const contains = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;

const length = ({ start, end }: Stretch): number => end - start;

const hasCapitals = ({ plain }: Reading, { start, end, form }: Hit): boolean => {
  const printed = plain.slice(start, end);
  if (form.form === "acronym") return printed === printed.toUpperCase() || !/^\p{Lu}{2,}/u.test(form.printed);
  if (form.ref.startsWith("person/")) return !/(?:^|[^\p{L}])\p{Ll}/u.test(printed);
  return !form.capital || /^\p{Lu}/u.test(printed);
};

const states = (records: Reading["records"], ref: string) => {
  const record = records.get(ref);
  return record?.kind === "organization" ? record.type : undefined;
};

/** Half of a compound is no name: “Asie-Pacifique” does not name Asia; “Vietnam-Japon” names both. */
const isHalf = ({ plain, low, records }: Reading, hit: Hit, hits: readonly Hit[]): boolean => {
  // “Vietnam-France” names two states, also where no record knows the other.
  const isState = valuesOf(states(records, hit.form.ref)).some((type) => type === "state");
  const other = /^-(?<name>[\p{L}-]+)/u.exec(low.slice(hit.end, hit.end + 24))?.groups?.["name"];
  const first = /(?<name>[\p{L}-]+)-$/u.exec(low.slice(Math.max(0, hit.start - 24), hit.start))?.groups?.["name"];
  if (isState && (isStateName(other ?? "") || isStateName(first ?? ""))) return false;
  const before = /(?<=\p{L})-$/u.test(plain.slice(Math.max(0, hit.start - 2), hit.start));
  const after = /^-(?=\p{L})/u.test(plain.slice(hit.end, hit.end + 2));
  return (
    (before && !hits.some(({ end }) => end === hit.start - 1)) ||
    (after && !hits.some(({ start }) => start === hit.end + 1))
  );
};

/** A short title goes on to be another's: “ministre japonais” in “ministre japonais des Affaires étrangères”. */
const goesOn = ({ low }: Reading, { end, form }: Hit): boolean =>
  (form.form === "without-owner" && /^ (?:de |du |des |d')(?!(?:la )?defense)/.test(low.slice(end, end + 16))) ||
  (form.ref.startsWith("post/") &&
    form.form === "short" &&
    /^ (?:de |du |des |de l'|d'|pour )/.test(low.slice(end, end + 8)));

const sameHead = (a: Hit, b: Hit): boolean =>
  a.start === b.start && a.form.ref.split("/")[0] === b.form.ref.split("/")[0];

/** Of names within names, those that name something of its own. */
const withoutParts = (hits: readonly Hit[]): Hit[] => {
  const longest = hits.toSorted((a, b) => a.start - b.start || length(b) - length(a));
  const kept: Hit[] = [];
  let open: Hit[] = [];
  for (const hit of longest) {
    open = open.filter(({ end }) => end > hit.start);
    const around = open.filter((other) => contains(other, hit) && length(other) > length(hit));
    const crossed = open.some((other) => other.end < hit.end && other.start < hit.start);
    const isPart = around.some((other) => other.form.ref === hit.form.ref || sameHead(other, hit));
    if (isPart || crossed) continue;
    kept.push(hit);
    open.push(hit);
  }
  return kept;
};

/** A name that opens a bracket holds its end too: “… de l'ASEAN (ADMM )”. */
const withBracket = ({ low }: Reading, hit: Hit): Hit => {
  const name = low.slice(hit.start, hit.end);
  const close = name.includes("(") && !name.includes(")") ? /^\+? ?\)/.exec(low.slice(hit.end, hit.end + 3)) : null;
  return close ? { ...hit, end: hit.end + close[0].length } : hit;
};

/** Finds every known name, whatever its accents, its capitals, its order and its small words. */
export const knownNamesOf = (reading: Reading): Mention[] => {
  const index = nameIndexOf(reading.records);
  const { words, low } = reading;
  const all: Hit[] = [];
  for (let at = 0; at < words.length; at += 1)
    all.push(...index.at(words, at, low).map((hit) => withBracket(reading, hit)));
  const capitalised = all.filter((hit) => hasCapitals(reading, hit));
  const starts = new Map<number, Hit[]>();
  const near = (place: number): readonly Hit[] => starts.get(place) ?? [];
  for (const hit of capitalised)
    for (const place of new Set([hit.start, hit.end])) starts.set(place, [...near(place), hit]);
  const whole = capitalised.filter(
    (hit) => !isHalf(reading, hit, [...near(hit.start - 1), ...near(hit.end + 1)]) && !goesOn(reading, hit),
  );
  const byPlace = new Map<string, Hit[]>();
  for (const hit of withoutParts(whole)) {
    const place = `${hit.start}-${hit.end}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), hit]);
  }
  return [...byPlace.values()].flatMap((hits) => resolve(reading, hits));
};
