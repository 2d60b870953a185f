import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { indexCodePoints } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** Every text is, byte for byte, the one that its dispatch recorded. */
export const textChanged: RecordRule<"text/changed"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const [key, edition] of Object.entries(record.editions)) {
      const storedText = corpus.texts.get(edition.text);
      if (!storedText) continue;
      const measures = {
        sha256: bytesToHex(sha256(storedText.bytes)),
        bytes: storedText.bytes.length,
        codePoints: indexCodePoints(storedText.characters).length,
      };
      for (const measure of ["sha256", "bytes", "codePoints"] as const)
        if (measures[measure] !== edition[measure])
          yield {
            code: "text/changed",
            pointer: `/editions/${key}/${measure}`,
            arguments: { text: edition.text, measure, found: measures[measure], expected: edition[measure] },
          };
    }
  },
};
