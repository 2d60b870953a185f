import { getReference } from "../../corpus/index.ts";
import type { FileRule } from "../rule.ts";

/** A file has the name of its record's id; in a corpus, it is in the folder of the kind. */
export const fileMisplaced: FileRule<"file/misplaced"> = {
  scope: "file",
  *check({ path }, record) {
    const isInCorpus = path.startsWith("records/");
    const expected = isInCorpus ? `records/${getReference(record)}.json` : `${record.id}.json`;
    const found = isInCorpus ? path : path.slice(path.lastIndexOf("/") + 1);
    if (found !== expected)
      yield { code: "file/misplaced", pointer: "/id", arguments: { record: getReference(record), found, expected } };
  },
};
