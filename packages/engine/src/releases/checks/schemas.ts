import type { SnapshotDiff } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";

/** Reports keywords that the schema diff does not support: what they change for readers is unknown. */
export const checkSchemas = ({ schemas }: SnapshotDiff): readonly Finding[] =>
  schemas.flatMap((difference) => {
    if (difference.change !== "changed" || difference.impact !== "unsupported") return [];
    const { schema, location: pointer, what: keyword } = difference;
    return [
      createFinding(
        { code: "schema/unsupported-keyword", pointer, arguments: { keyword } },
        { record: `schema/${schema}` },
      ),
    ];
  });
