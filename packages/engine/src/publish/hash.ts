import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { serializeCanonicalJson } from "./canonical-json.ts";

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of the canonical JSON of a value. */
export const hashValue = (value: unknown): string => hashText(serializeCanonicalJson(value));
