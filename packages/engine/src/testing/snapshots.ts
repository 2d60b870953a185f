import { canonicalSchema, type Snapshot, type Surface } from "../diff/index.ts";
import type { Released } from "../history/index.ts";
import { publish, schemasByPath } from "../publish/index.ts";
import { openLists, type JsonSchema } from "../schema/index.ts";
import type { Corpus } from "../corpus/index.ts";
import { checked, readRealCorpus } from "./corpora.ts";
import { withoutKeyAt, withValueAt } from "./edit.ts";

const surface: Surface = { doors: [".", "./data.json", "./validate"], code: "0".repeat(64) };

const schemas = Object.fromEntries(
  [...schemasByPath()].map(([path, schema]): [string, JsonSchema] => [path, canonicalSchema(schema)]),
);

/** The descriptor of a release's tables, as a package has it. */
export const descriptorOf = ({ tables }: Released): object => ({
  resources: Object.entries(tables).map(([name, columns]) => ({
    name,
    schema: { fields: Object.entries(columns).map(([column, type]) => ({ name: column, type })) },
  })),
});

/** A corpus as a release would publish it, with the schemas and lists of today. */
export const releaseOf = (corpus: Corpus, version: string): Released => ({
  version,
  records: publish(corpus),
  schemas,
  codes: openLists,
  tables: { facts: { record: "string", pointer: "string", start: "integer" } },
  surface,
});

/** The real record as its first release. */
export const firstRelease = releaseOf(checked(await readRealCorpus()), "1.0.0");

/** A release with one value set: the pointer begins with `/records/kind/id`, `/schemas/path`, `/codes/list` … */
export const withValue = <S extends Snapshot>(snapshot: S, pointer: string, value: unknown): S =>
  withValueAt(snapshot, pointer, value) as S;

/** A release without the key at a place. */
export const withoutKey = <S extends Snapshot>(snapshot: S, pointer: string): S => withoutKeyAt(snapshot, pointer) as S;

const excerpted = [
  "event/2024-02-27-defence-policy-dialogue-10",
  "organization/asean",
  "person/hoang-xuan-chien",
  "person/nem-sowat",
  "source/baophuyen-296350",
  "source/bnews-307181",
  "statement/2022-05-17-agreed-orientation",
  "statement/unmiss-exchanges-will-be-organized",
  "topic/war-legacy",
];

/** A few records of the first release, where each of many tests replays them all. */
export const excerpt: Released = {
  ...firstRelease,
  records: Object.fromEntries(
    Object.entries(firstRelease.records).map(([kind, records]) => [
      kind,
      Object.fromEntries(Object.entries(records).filter(([id]) => excerpted.includes(`${kind}/${id}`))),
    ]),
  ) as unknown as Released["records"],
  schemas: Object.fromEntries(Object.entries(schemas).filter(([path]) => path.endsWith("event.schema.json"))),
};
