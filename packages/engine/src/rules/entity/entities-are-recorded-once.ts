import { recordsOf, refOf, type Corpus, type RecordOf } from "../../corpus/index.ts";
import { folded, foldedInAnyOrder } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

const entityKinds = ["person", "organization", "place", "mechanism", "agreement", "post"] as const;

type Entity = RecordOf<(typeof entityKinds)[number]>;

const isEntity = (record: { readonly kind: string }): record is Entity =>
  entityKinds.some((kind) => kind === record.kind);

/** What an entity is called by us, in its label, and in full by sources: as it is written, by how it folds. */
interface Called {
  readonly entity: Entity;
  readonly labels: ReadonlyMap<string, string>;
  readonly printed: ReadonlyMap<string, string>;
}

const calledOf = (entity: Entity): Called => {
  const fold = entity.kind === "person" ? foldedInAnyOrder : folded;
  const printed = Object.values(entity.names ?? {}).flatMap((fact) =>
    fact.basis !== "not-stated" && fact.value.form === "full" ? [fact.value.name] : [],
  );
  const labels = Object.values(entity.label).filter((label) => label !== undefined);
  const byFold = (names: readonly string[]) => new Map(names.map((name) => [fold(name), name]));
  return { entity, labels: byFold(labels), printed: byFold(printed) };
};

const namesOf = ({ labels, printed }: Called): Map<string, string> => new Map([...printed, ...labels]);

const byName = new WeakMap<Corpus, Map<string, Called[]>>();

const entitiesByName = (corpus: Corpus): Map<string, Called[]> => {
  const known = byName.get(corpus);
  if (known) return known;
  const index = new Map<string, Called[]>();
  for (const kind of entityKinds)
    for (const called of [...recordsOf(corpus, kind)].map(calledOf))
      for (const name of namesOf(called).keys()) {
        const key = `${kind}/${name}`;
        index.set(key, [...(index.get(key) ?? []), called]);
      }
  byName.set(corpus, index);
  return index;
};

/** Two that only sources call alike are told apart by our labels: there are namesakes. */
const isTaken = (name: string, one: Called, other: Called): boolean => one.labels.has(name) || other.labels.has(name);

/** An entity has one record: no other of its kind has one of its full names, whatever the marks and the order of words. */
export const entitiesAreRecordedOnce: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (!isEntity(record)) return;
    const index = entitiesByName(corpus);
    const others = new Map<string, string>();
    const called = calledOf(record);
    for (const [name, written] of namesOf(called))
      for (const other of index.get(`${record.kind}/${name}`) ?? []) {
        const reference = refOf(other.entity);
        if (other.entity.id !== record.id && isTaken(name, called, other) && !others.has(reference))
          others.set(reference, written);
      }
    for (const [other, name] of others) yield { code: "entity/twice", pointer: "", arguments: { other, name } };
  },
};
