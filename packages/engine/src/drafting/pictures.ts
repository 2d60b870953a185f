import { factIn, field } from "./facts.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";

const isPart = ({ role }: Segment): boolean => role === "caption" || role === "credit";

/** The pictures that came with a text, as far as their legends and credits tell: a credit stands behind its legend. */
export const picturesOf = (reading: Reading, segments: readonly Segment[], mentions: readonly Mention[]) => {
  const pictures = segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    // A credit that has its legend before it is told with it.
    if (!isPart(segment) || (segment.role === "credit" && before?.role === "caption")) return [];
    const next = segments[index + 1];
    const legend = segment.role === "caption" ? segment : undefined;
    const credit = segment.role === "credit" ? segment : next?.role === "credit" ? next : undefined;
    const by = credit
      ? mentions.find(
          ({ start, end, ref }) => ref.startsWith("organization/") && credit.start <= start && end <= credit.end,
        )
      : undefined;
    const facts = {
      ...(legend
        ? field(
            "legend",
            factIn(reading, "printed", "stated", { wording: reading.quote(legend), language: "fr" }, [
              { key: "words", at: legend },
            ]),
          )
        : {}),
      ...(credit && by
        ? field("credit", factIn(reading, "printed", "stated", by.ref, [{ key: "words", at: credit }]))
        : {}),
    };
    if (Object.keys(facts).length === 0) return [];
    const last = credit ?? segment;
    reading.saw("pictures", { start: segment.start, end: last.end }, `a picture${by ? `, credited to ${by.ref}` : ""}`);
    return [facts];
  });
  return Object.fromEntries(
    pictures.map((picture, index) => [index === 0 ? "picture" : `picture-${index + 1}`, picture] as const),
  );
};
