import type { Stretch } from "./draft-types.ts";
import { fold } from "./folded.ts";
import type { Reading } from "./reading.ts";

/** The next free id for each record of a kind; where one is taken, the draft says so, since it may be the same. */
export const freshIds = (reading: Reading, kind: string): ((wanted: string, at?: Stretch) => string) => {
  const known = [...reading.records.keys()].filter((ref) => ref.startsWith(`${kind}/`));
  const taken = new Set(known.map((ref) => ref.slice(kind.length + 1)));
  const fresh = freshNames(taken);
  return (wanted, at) => {
    const id = fresh(wanted);
    if (taken.has(wanted))
      reading.doubt(
        "ids",
        `the id ${wanted} is taken, so that it is ${id} here: perhaps both are the same ${kind}`,
        at,
        `${kind}/${id}`,
      );
    return id;
  };
};

/** Words as an id or a key: lower-case ASCII joined by hyphens. Never empty. */
export const kebab = (words: string, most = 60): string => {
  const whole = fold(words)
    .low.replaceAll("+", "-plus")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut = whole.length <= most ? whole : whole.slice(0, most).replace(/-[^-]*$/, "");
  return cut === "" ? "unnamed" : cut;
};

/** Gives each the name that it asks for, or the next free one: a key is never used twice. */
export const freshNames = (taken: Iterable<string> = []): ((wanted: string) => string) => {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    for (let number = next.get(wanted) ?? 2; used.has(name); number += 1) {
      name = `${wanted}-${number}`;
      next.set(wanted, number + 1);
    }
    used.add(name);
    return name;
  };
};
