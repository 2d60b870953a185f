import { parseFile, isObject, type RecordFile } from "@vnjp/engine/corpus";
import { indexCodePoints } from "@vnjp/engine/text";

interface Edition {
  readonly text: string;
  readonly bytes: unknown;
  readonly codePoints: unknown;
}

const listEditions = (file: RecordFile): readonly Edition[] => {
  const parsed = parseFile(file);
  const editions = parsed.outcome === "parsed" && isObject(parsed.value) ? parsed.value["editions"] : undefined;
  return Object.values(isObject(editions) ? editions : {}).flatMap((edition) =>
    isObject(edition) && typeof edition["text"] === "string"
      ? [{ text: edition["text"], bytes: edition["bytes"], codePoints: edition["codePoints"] }]
      : [],
  );
};

/**
 * Matches an opened text to an edition: the one of the same length, or the only one. A rule checks later whether the bytes
 * are the same.
 */
export const matchEdition = (bytes: Uint8Array, files: readonly RecordFile[]): string | undefined => {
  const editions = files.flatMap(listEditions);
  const length = indexCodePoints(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).length;
  const match = editions.find((edition) => edition.bytes === bytes.length && edition.codePoints === length);
  return (match ?? (editions.length === 1 ? editions[0] : undefined))?.text;
};
