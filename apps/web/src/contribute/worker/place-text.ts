import { parseFile, isObject, type RecordFile } from "@vnjp/engine/corpus";
import { codePoints } from "@vnjp/engine/text";

interface Edition {
  readonly text: string;
  readonly bytes: unknown;
  readonly codePoints: unknown;
}

const editionsIn = (file: RecordFile): readonly Edition[] => {
  const parsed = parseFile(file);
  const editions = parsed.outcome === "parsed" && isObject(parsed.value) ? parsed.value["editions"] : undefined;
  return Object.values(isObject(editions) ? editions : {}).flatMap((edition) =>
    isObject(edition) && typeof edition["text"] === "string"
      ? [{ text: edition["text"], bytes: edition["bytes"], codePoints: edition["codePoints"] }]
      : [],
  );
};

/**
 * The edition that a text which was opened is: the one of its length, or the only one there is. Whether it is that text to
 * the byte, a rule tells.
 */
export const editionOf = (bytes: Uint8Array, files: readonly RecordFile[]): string | undefined => {
  const editions = files.flatMap(editionsIn);
  const length = codePoints(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).length;
  const same = editions.find((edition) => edition.bytes === bytes.length && edition.codePoints === length);
  return (same ?? (editions.length === 1 ? editions[0] : undefined))?.text;
};
