import { getReference, listPrintedNames, listRecords, type Corpus, type RecordOfKind } from "../../corpus/index.ts";
import { foldName, foldText } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

const entityKinds = ["person", "organization", "place", "mechanism", "agreement", "post"] as const;

type Entity = RecordOfKind<(typeof entityKinds)[number]>;

const isEntity = (record: { readonly kind: string }): record is Entity =>
  entityKinds.some((kind) => kind === record.kind);

/** The labels and the full printed names of an entity, each by its folded form. */
interface EntityNames {
  readonly entity: Entity;
  readonly labels: ReadonlyMap<string, string>;
  readonly printed: ReadonlyMap<string, string>;
}

const collectNames = (entity: Entity): EntityNames => {
  const fold = entity.kind === "person" ? foldName : foldText;
  const indexByFold = (names: readonly string[]) => new Map(names.map((name) => [fold(name), name]));
  const printed = listPrintedNames(entity).flatMap(({ value }) => (value.form === "full" ? [value.name] : []));
  const labels = Object.values(entity.label).filter((label) => label !== undefined);
  return { entity, labels: indexByFold(labels), printed: indexByFold(printed) };
};

const mergeNames = ({ labels, printed }: EntityNames): Map<string, string> => new Map([...printed, ...labels]);

const indexByCorpus = new WeakMap<Corpus, Map<string, EntityNames[]>>();

const indexEntities = (corpus: Corpus): Map<string, EntityNames[]> => {
  const cached = indexByCorpus.get(corpus);
  if (cached) return cached;
  const index = new Map<string, EntityNames[]>();
  for (const kind of entityKinds)
    for (const entityNames of [...listRecords(corpus, kind)].map(collectNames))
      for (const name of mergeNames(entityNames).keys()) {
        const key = `${kind}/${name}`;
        index.set(key, [...(index.get(key) ?? []), entityNames]);
      }
  indexByCorpus.set(corpus, index);
  return index;
};

/** Whether one of two entities has the name as its label. Namesakes share a printed name only, and differ in their labels. */
const isLabel = (name: string, one: EntityNames, other: EntityNames): boolean =>
  one.labels.has(name) || other.labels.has(name);

/** An entity has one record: no other record of its kind has the same full name, apart from diacritics and word order. */
export const entityDuplicate: RecordRule<"entity/duplicate"> = {
  scope: "record",
  *check(record, corpus) {
    if (!isEntity(record)) return;
    const index = indexEntities(corpus);
    const others = new Map<string, string>();
    const entityNames = collectNames(record);
    for (const [name, original] of mergeNames(entityNames))
      for (const other of index.get(`${record.kind}/${name}`) ?? []) {
        const reference = getReference(other.entity);
        if (other.entity.id !== record.id && isLabel(name, entityNames, other) && !others.has(reference))
          others.set(reference, original);
      }
    for (const [other, name] of others) yield { code: "entity/duplicate", pointer: "", arguments: { other, name } };
  },
};
