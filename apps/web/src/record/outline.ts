import { factsOf, type AnyRecord, type FactAt } from "@vnjp/dataset";
import { bases } from "./basis-words.ts";
import { fieldWord, keyWord } from "./field-words.ts";
import type { Piece } from "./piece.ts";
import { stepsOf, valueAt } from "./pointer.ts";
import { fieldOf } from "./schema.ts";
import { valuePieces } from "./value-words.ts";

/** A field of a record with all that it holds: facts, or entries with fields of their own, or a plain value. */
export interface Field {
  readonly word: string;
  readonly pointer: string;
  readonly description: string;
  readonly facts: readonly FactAt[];
  readonly entries: readonly Entry[];
  /** Each value of a field that is no fact. */
  readonly property?: readonly (readonly Piece[])[];
}

/** An entry of a collection, such as one participant. */
export interface Entry {
  readonly pointer: string;
  readonly title: readonly Piece[];
  readonly fields: readonly Field[];
}

/** What every record has stands at the head of its page and not among its fields. */
const head = ["$schema", "kind", "id", "label", "review", "note"];

const firmness = ({ fact }: FactAt) => bases.findIndex(({ basis }) => basis === fact.basis);

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

interface Place {
  readonly record: AnyRecord;
  readonly facts: readonly FactAt[];
}

/** Names of fields lie at the even steps of a pointer, keys at the odd ones. */
const namesIn = (steps: readonly string[]) => steps.filter((_, index) => index % 2 === 0);

const below = (facts: readonly FactAt[], pointer: string) => facts.filter((at) => at.pointer.startsWith(`${pointer}/`));

/** The values of a collection without their keys; any other value alone. */
const valuesOf = (value: unknown): readonly unknown[] => {
  const entries: readonly unknown[] = typeof value === "object" && value !== null ? Object.values(value) : [];
  return entries.length > 0 && entries.every((entry) => typeof entry === "object") ? entries : [value];
};

const fieldsAt = ({ record, facts }: Place, pointer: string, names: readonly string[]): readonly Field[] => {
  const described = names.map((name) => {
    const at = `${pointer}/${name}`;
    return { at, name, ...fieldOf(record.kind, namesIn(stepsOf(at))) };
  });
  return described
    .toSorted((a, b) => a.position - b.position)
    .map(({ at, name, description }) => {
      const inside = below(facts, at);
      const depth = stepsOf(at).length + 1;
      const own = inside.filter((fact) => stepsOf(fact.pointer).length === depth);
      const keys = unique(inside.flatMap((fact) => stepsOf(fact.pointer)[depth - 1] ?? []));
      const entries =
        own.length === 0 ? keys.map((key) => entryAt({ record, facts: inside }, `${at}/${key}`, key)) : [];
      const plain = inside.length === 0 ? { property: valuesOf(valueAt(record, at)).map(valuePieces) } : {};
      const sorted = own.toSorted((a, b) => firmness(a) - firmness(b));
      return { word: fieldWord(name, record.kind), pointer: at, description, facts: sorted, entries, ...plain };
    });
};

const entryAt = (place: Place, pointer: string, key: string): Entry => {
  const depth = stepsOf(pointer).length;
  const names = unique(below(place.facts, pointer).flatMap((at) => stepsOf(at.pointer)[depth] ?? []));
  const fields = fieldsAt(place, pointer, names);
  const leading = fields[0]?.facts[0]?.fact;
  const title = leading && leading.basis !== "not-stated" ? valuePieces(leading.value) : [{ text: keyWord(key) }];
  return { pointer, title: title.slice(0, 1), fields };
};

const factsUnder = (fields: readonly Field[]): readonly FactAt[] =>
  fields.flatMap(({ facts, entries }) => [...facts, ...entries.flatMap((entry) => factsUnder(entry.fields))]);

/** Every fact of a record in the order of its schema, and within a field the firmest first. */
export const factsInOrder = (record: AnyRecord): readonly FactAt[] => factsUnder(outlineOf(record));

/** The fields of a record in the order of its schema, but for those that a page shows in a way of its own. */
export const outlineOf = (record: AnyRecord, except: readonly string[] = []): readonly Field[] => {
  const names = Object.keys(record).filter((name) => !head.includes(name) && !except.includes(name));
  return fieldsAt({ record, facts: factsOf(record) }, "", names);
};
