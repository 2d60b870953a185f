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

/** A corpus as a release would publish it, with the schemas and lists of today. */
export const releaseOf = (corpus: Corpus, version: string): Released => ({
  version,
  records: publish(corpus),
  schemas,
  codes: openLists,
  surface,
});

/** The real record as its first release. */
export const firstRelease = releaseOf(checked(await readRealCorpus()), "1.0.0");

/** A release with one value set: the pointer begins with `/records/kind/id`, `/schemas/path`, `/codes/list` … */
export const withValue = <S extends Snapshot>(snapshot: S, pointer: string, value: unknown): S =>
  withValueAt(snapshot, pointer, value) as S;

/** A release without the key at a place. */
export const withoutKey = <S extends Snapshot>(snapshot: S, pointer: string): S => withoutKeyAt(snapshot, pointer) as S;
