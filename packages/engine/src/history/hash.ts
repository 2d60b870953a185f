import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../publish/index.ts";

/** SHA-256 of the UTF-8 bytes of words, in lower-case hexadecimal. */
export const hashOf = (words: string): string => bytesToHex(sha256(utf8ToBytes(words)));

/** SHA-256 of a value's canonical JSON. */
export const hashOfValue = (value: unknown): string => hashOf(canonicalJson(value));
