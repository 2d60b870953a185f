import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf, parseFile, refOf, valueAt, type Corpus } from "@vnjp/engine/corpus";
import { isUnit, saidBy } from "@vnjp/engine/diff";
import { CannotRun } from "../output.ts";
import { correctedPlace } from "./correction.ts";

/** The fact that is to be corrected, where it stands on disk. */
export interface Target {
  readonly reference: string;
  /** Its file, by its path in the corpus. */
  readonly file: string;
  readonly content: string;
  readonly record: unknown;
  /** JSON Pointer of the fact. */
  readonly pointer: string;
  /** What it says now. */
  readonly now: unknown;
}

/** Finds the fact that somebody names. Throws where there is none, and says which there are. */
export const targetOf = (folder: string, { records }: Corpus, words: string, place: string): Target => {
  const named = words.replace(/^vnjp:/, "").replace(/@.*$/, "");
  const references = [...records.values()].filter((each) => refOf(each) === named || each.id === named).map(refOf);
  const [reference] = references;
  if (reference === undefined || references.length > 1)
    throw new CannotRun(
      references.length > 1
        ? `${named} is the id of ${references.join(" and ")}: name one of them.`
        : `There is no record ${named} in this corpus. \`vnjp list\` shows those that are released.`,
    );
  const file = `records/${reference}.json`;
  const path = join(folder, file);
  if (!existsSync(path)) throw new CannotRun(`The file ${file} of ${reference} is not where it should be.`);
  const content = readFileSync(path, "utf8");
  const parsed = parseFile({ path: file, content });
  if (parsed.outcome !== "parsed") throw new CannotRun(`${file} cannot be read: \`vnjp validate\` says why.`);
  const record = parsed.value;
  const pointer = correctedPlace(record, place.startsWith("#") ? place.slice(1) : place);
  const unit = valueAt(record, pointer);
  if (unit === undefined || pointer === "" || !isUnit(unit)) {
    const own = records.get(reference);
    const facts = own ? [...factsOf(own)].map((fact) => `  ${fact.pointer}`) : [];
    throw new CannotRun(
      `${reference} has no fact at ${place === "" ? "the empty pointer" : place}. Its facts are:\n${facts.join("\n")}`,
    );
  }
  return { reference, file, content, record, pointer, now: saidBy(unit) };
};
