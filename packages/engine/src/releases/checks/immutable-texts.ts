import type { SnapshotDiff } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";

/** The fields that identify the text of an edition. Its availability and its rights may change. */
const textPointer = /^\/editions\/[^/]+\/(text|sha256|bytes|codePoints)$/;

type TextField = "text" | "sha256" | "bytes" | "codePoints";

const getTextField = (pointer: string): TextField | undefined =>
  textPointer.exec(pointer)?.[1] as TextField | undefined;

/**
 * Reports editions whose text changed: the quotes and offsets of all citations are positions in that text. A record that
 * moved renames its text, whose name begins with the id of the record.
 */
export const checkImmutableTexts = ({ changed }: SnapshotDiff): readonly Finding[] =>
  changed
    .filter(({ reference }) => reference.startsWith("dispatch/"))
    .flatMap(({ reference: record, previousReference, changes }) =>
      changes.flatMap(({ pointer, change }) => {
        const field = getTextField(pointer);
        const isRenamed = field === "text" && previousReference !== undefined;
        if (field === undefined || change === "added" || isRenamed) return [];
        return [createFinding({ code: "text/edition-changed", pointer, arguments: { field } }, { record })];
      }),
    );
