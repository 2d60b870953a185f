import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { codePoints } from "../text/index.ts";

/** The text as received, measured: its bytes in UTF-8 are what is hashed. */
export const editionOf = (text: string, edition: string) => {
  const bytes = new TextEncoder().encode(text);
  return {
    text: edition,
    availability: "shipped" as const,
    sha256: bytesToHex(sha256(bytes)),
    bytes: bytes.length,
    codePoints: codePoints(text).length,
    rights: {
      en: "The text belongs to its publisher; it is here as the source that the record quotes.",
      fr: "Le texte appartient à son éditeur ; il est ici comme la source que citent les fiches.",
    },
  };
};
