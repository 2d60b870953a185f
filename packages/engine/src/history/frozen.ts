import type { Differences } from "../diff/index.ts";
import { refuse, type Refusal } from "./refusal.ts";

/** What tells which text an edition is; whether it is shipped, and whose it is, may change. */
const ofText = /^\/editions\/[^/]+\/(text|sha256|bytes|codePoints)$/;

/**
 * Refuses another text under an edition that was published: quotes and offsets in every citation are places of that very
 * text. A record that moved takes its text along, whose name begins with the record's id.
 */
export const frozenRefusals = ({ changed }: Differences): readonly Refusal[] =>
  changed.flatMap(({ reference, previously, changes }) =>
    changes.flatMap(({ pointer, change }) => {
      const field = ofText.exec(pointer)?.[1];
      const isRenamed = field === "text" && previously !== undefined;
      return reference.startsWith("dispatch/") && field && change !== "added" && !isRenamed
        ? [
            refuse("text/edited", reference, pointer, [
              `another ${field} under an edition that was published`,
              "the text as it was received",
              "put the text back, and give the later reception an edition of its own",
            ]),
          ]
        : [];
    }),
  );
