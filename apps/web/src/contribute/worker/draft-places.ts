import { spansOf } from "@vnjp/engine/corpus";
import type { AuthoredRecord, AuthoredSpan } from "@vnjp/engine/schema";
import { locate } from "@vnjp/engine/text";
import type { Stretch } from "./drafted.ts";

/** Where spans of a draft stand in its text; a span that is not found has no place. */
export const placesIn = (characters: string) => {
  const placeOf = ({ quote, within }: AuthoredSpan): Stretch | undefined => {
    const located = locate(characters, quote, within);
    return located.outcome === "found" ? located.range : undefined;
  };

  /** All places that a record quotes, once each, in the order of the text. */
  const placesOf = (record: AuthoredRecord): readonly Stretch[] => {
    const places = [...spansOf(record)].flatMap(({ value }) => placeOf(value) ?? []);
    return [...new Map(places.map((place) => [`${place.start} ${place.end}`, place])).values()].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  };
  return { placeOf, placesOf };
};
