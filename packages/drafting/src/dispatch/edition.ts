import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { indexCodePoints } from "@vnjp/engine/text";

/** Creates the edition of a text, with the hash of its bytes in UTF-8. */
export const createEdition = (text: string, edition: string) => {
  const bytes = new TextEncoder().encode(text);
  return {
    text: edition,
    availability: "shipped" as const,
    sha256: bytesToHex(sha256(bytes)),
    bytes: bytes.length,
    codePoints: indexCodePoints(text).length,
    rights: {
      en: "The text belongs to its publisher; it is here as the source that the record quotes.",
      fr: "Le texte appartient à son éditeur ; il est ici comme la source que citent les fiches.",
    },
  };
};
