import type { DraftContext } from "../text/draft-context.ts";
import { foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/text-range.ts";

/** Creates a function that gives each new record of a kind a free id. If the id is taken, it asks whether both are the same. */
export const createIdAllocator = (
  context: DraftContext,
  kind: string,
): ((requested: string, at?: TextRange) => string) => {
  const known = [...context.records.keys()].filter((ref) => ref.startsWith(`${kind}/`));
  const taken = new Set(known.map((ref) => ref.slice(kind.length + 1)));
  const allocate = createNameAllocator(taken);
  return (requested, at) => {
    const id = allocate(requested);
    if (taken.has(requested))
      context.addDoubt(
        "ids",
        `The id ${requested} is taken, so this ${kind} is ${id}. Are both the same?`,
        at,
        `${kind}/${id}`,
      );
    return id;
  };
};

/** Converts words to an id or key: lower-case ASCII joined by hyphens. It is never empty. */
export const toKebabCase = (text: string, maxLength = 60): string => {
  const whole = foldText(text)
    .low.replaceAll("+", "-plus")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const cut = whole.length <= maxLength ? whole : whole.slice(0, maxLength).replace(/-[^-]*$/, "");
  return cut === "" ? "unnamed" : cut;
};

/** Creates a function that gives each caller the name that it asks for, or that name with the next free number. */
export const createNameAllocator = (taken: Iterable<string> = []): ((requested: string) => string) => {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (requested) => {
    let name = requested;
    for (let number = next.get(requested) ?? 2; used.has(name); number += 1) {
      name = `${requested}-${number}`;
      next.set(requested, number + 1);
    }
    used.add(name);
    return name;
  };
};
