import { truncateLongText, type PartChange } from "@vnjp/engine/display";
import type { Paint } from "../paint.ts";

/** The longest value that is printed whole. */
const maxLength = 2_000;

const renderLine = (mark: string, part: string, text: string) =>
  `  ${mark} ${part === "value" ? "" : `${part}: `}${truncateLongText(text, maxLength)}`;

/** Renders a correction: each changed part before and after. The value has no label. */
export const renderCorrection = (
  location: string,
  changes: readonly PartChange[],
  isWithdrawn: boolean,
  paint: Paint,
): string => {
  return [
    paint.strong(location),
    ...changes.flatMap(({ part, before, after }) => [
      ...(before === undefined ? [] : [renderLine(paint.wrong("-"), part, before)]),
      ...(after === undefined ? [] : [renderLine(paint.right("+"), part, after)]),
    ]),
    ...(isWithdrawn ? [`  ${paint.right("+")} withdrawn`] : []),
  ].join("\n");
};
