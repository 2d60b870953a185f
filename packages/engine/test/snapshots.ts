import { normalizeSchema, type Snapshot, type PackageSurface } from "../src/diff/index.ts";
import type { ReleaseSnapshot } from "../src/releases/index.ts";
import { buildCodeLists, publish, buildSchemasByPath, serializeRecords } from "../src/publish/index.ts";
import type { JsonSchema } from "../src/schema/index.ts";
import type { Corpus } from "../src/corpus/index.ts";
import { requireValidCorpus, readRealCorpus } from "./corpora.ts";
import { removeJsonKey, setJsonValue } from "./edit-json.ts";

const surface: PackageSurface = {
  package: {
    name: "@vnjp/dataset",
    license: "(MIT AND CC-BY-4.0 AND LicenseRef-NOTICE-TEXTS.md)",
    engines: { node: ">=22.12" },
    exports: [
      ". import -> ./dist/index.js",
      "./csv/* -> ./dist/csv/*",
      "./data/*.json -> ./dist/data/*.json",
      "./validate import -> ./dist/validation/validate.js",
    ],
  },
  layouts: { "dist/data/event.json": "list of record" },
};

const schemas = Object.fromEntries(
  [...buildSchemasByPath()].map(([path, schema]): [string, JsonSchema] => [path, normalizeSchema(schema)]),
);

/** The descriptor of the tables of a release, as in a package. */
export const createTableDescriptor = ({ tables }: ReleaseSnapshot): object => ({
  resources: Object.entries(tables).map(([name, columns]) => ({
    name,
    schema: { fields: columns },
  })),
});

/** The files with the records of a release, as in a package. */
export const listDataFiles = ({ records }: ReleaseSnapshot): readonly (readonly [path: string, content: string])[] =>
  Object.entries(records).map(([kind, byId]) => [`dist/data/${kind}.json`, serializeRecords(byId)]);

/** A release of a corpus, with the current schemas and open lists. */
export const createRelease = (corpus: Corpus, version: string): ReleaseSnapshot => ({
  version,
  records: publish(corpus),
  schemas,
  codes: buildCodeLists(),
  tables: {
    facts: [
      { name: "record", type: "string" },
      { name: "pointer", type: "string" },
      { name: "start", type: "integer" },
    ],
  },
  surface,
});

/** The published corpus as the first release. */
export const firstRelease = createRelease(requireValidCorpus(await readRealCorpus()), "1.0.0");

/** A copy of a release with a value set. The pointer begins with `/records/kind/id`, `/schemas/path`, `/codes/list` … */
export const setSnapshotValue = <S extends Snapshot>(snapshot: S, pointer: string, value: unknown): S =>
  setJsonValue(snapshot, pointer, value) as S;

/** A copy of a release without the key at a pointer. */
export const removeSnapshotKey = <S extends Snapshot>(snapshot: S, pointer: string): S =>
  removeJsonKey(snapshot, pointer) as S;

const excerptReferences = [
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

/** A few records of the first release, for the many tests that replay all records. */
export const excerpt: ReleaseSnapshot = {
  ...firstRelease,
  records: Object.fromEntries(
    Object.entries(firstRelease.records).map(([kind, records]) => [
      kind,
      Object.fromEntries(Object.entries(records).filter(([id]) => excerptReferences.includes(`${kind}/${id}`))),
    ]),
  ) as unknown as ReleaseSnapshot["records"],
  schemas: Object.fromEntries(Object.entries(schemas).filter(([path]) => path.endsWith("event.schema.json"))),
};
