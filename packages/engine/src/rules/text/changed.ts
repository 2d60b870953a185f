import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { indexCodePoints } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

const hashText = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));

const useLineFeeds = (text: string): string => text.replaceAll("\r\n", "\n");

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
      const changed = (["sha256", "bytes", "codePoints"] as const).filter(
        (measure) => measures[measure] !== edition[measure],
      );
      const hasWindowsLines = changed.length > 0 && hashText(useLineFeeds(storedText.characters)) === edition.sha256;
      for (const measure of changed)
        yield {
          code: "text/changed",
          pointer: `/editions/${key}/${measure}`,
          arguments: {
            text: edition.text,
            measure,
            found: measures[measure],
            expected: edition[measure],
            hasWindowsLines,
          },
        };
    }
  },
};
