import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { codePoints } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** Every shipped text is, byte for byte, the one that its dispatch recorded. */
export const textsAreFrozen: RecordRule = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const [key, edition] of Object.entries(record.editions)) {
      const { text, availability } = edition;
      const pointer = `/editions/${key}`;
      const frozen = corpus.texts.get(text);
      if (!frozen) {
        if (availability === "shipped") yield { code: "text/missing", pointer: `${pointer}/text`, arguments: { text } };
        continue;
      }
      const measured = {
        sha256: bytesToHex(sha256(frozen.bytes)),
        bytes: frozen.bytes.length,
        codePoints: codePoints(frozen.characters).length,
      };
      for (const measure of ["sha256", "bytes", "codePoints"] as const)
        if (measured[measure] !== edition[measure])
          yield {
            code: "text/changed",
            pointer: `${pointer}/${measure}`,
            arguments: { text, measure, found: measured[measure], expected: edition[measure] },
          };
    }
  },
};
