import type { PartChange } from "@vnjp/engine/diff";
import type { Paint } from "./paint.ts";

const line = (mark: string, part: string, words: string) => `  ${mark} ${part === "value" ? "" : `${part}: `}${words}`;

/** What a correction changes: each part with what it was and what it is, the value without its name. */
export const correctionReport = (
  place: string,
  changes: readonly PartChange[],
  isWithdrawn: boolean,
  paint: Paint,
): string => {
  return [
    paint.strong(place),
    ...changes.flatMap(({ part, before, after }) => [
      ...(before === undefined ? [] : [line(paint.wrong("-"), part, before)]),
      ...(after === undefined ? [] : [line(paint.right("+"), part, after)]),
    ]),
    ...(isWithdrawn ? [`  ${paint.right("+")} withdrawn`] : []),
  ].join("\n");
};
