import { formatPointer, isObject } from "../../corpus/index.ts";
import type { Snapshot } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import { indexByReference } from "../../publish/index.ts";

/** The pointers of all facts without evidence. A basis makes a fact: the evidence may be missing altogether. */
function* findUnsupportedFacts(value: unknown, path: readonly string[]): Generator<string> {
  if (!isObject(value)) return;
  if (typeof value["basis"] === "string") {
    const evidence = value["evidence"];
    if (!isObject(evidence) || Object.keys(evidence).length === 0) yield formatPointer(path);
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* findUnsupportedFacts(child, [...path, key]);
}

/**
 * Reports facts without evidence, whatever their basis: even a fact that is not stated has the spans that were read.
 * Whether a quote is in its text is checked by the build, which has the texts.
 */
export const checkEvidence = ({ records }: Pick<Snapshot, "records">): readonly Finding[] =>
  [...indexByReference(records)].flatMap(([record, value]) =>
    [...findUnsupportedFacts(value, [])].map((pointer) =>
      createFinding({ code: "fact/without-evidence", pointer, arguments: {} }, { record }),
    ),
  );
