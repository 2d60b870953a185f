import { fold } from "./folded.ts";

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
