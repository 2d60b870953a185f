import type { Kind } from "@vnjp/dataset";
import { log, type RedirectEntry } from "./log.ts";

/** The retired ids of a kind, each with what became of it. */
export const retiredOf = (kind: Kind): readonly { readonly id: string; readonly entry: RedirectEntry }[] =>
  log.entries.flatMap((entry) => {
    if (entry.what !== "redirect" || !entry.from.startsWith(`${kind}/`)) return [];
    return [{ id: entry.from.slice(kind.length + 1), entry }];
  });
