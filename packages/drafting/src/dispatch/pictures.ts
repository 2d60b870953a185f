import { createFact, createField } from "../records/facts.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { hasRange } from "../text/ranges.ts";
import type { Segment } from "../text/segments.ts";

const isPicturePart = ({ role }: Segment): boolean => role === "caption" || role === "credit";

/** Creates the pictures of a text from its captions and credits. A credit follows its caption. */
export const createPictures = (context: DraftContext, segments: readonly Segment[], mentions: readonly Mention[]) => {
  const pictures = segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    // A credit after a caption belongs to the picture of that caption.
    if (!isPicturePart(segment) || (segment.role === "credit" && before?.role === "caption")) return [];
    const next = segments[index + 1];
    const caption = segment.role === "caption" ? segment : undefined;
    const credit = segment.role === "credit" ? segment : next?.role === "credit" ? next : undefined;
    const creditedOrganization = credit
      ? mentions.find((mention) => mention.ref.startsWith("organization/") && hasRange(credit, mention))
      : undefined;
    const facts = {
      ...(caption
        ? createField(
            "legend",
            createFact(context, "printed", "stated", { wording: context.getQuote(caption), language: "fr" }, [
              { key: "words", at: caption },
            ]),
          )
        : {}),
      ...(credit && creditedOrganization
        ? createField(
            "credit",
            createFact(context, "printed", "stated", creditedOrganization.ref, [{ key: "words", at: credit }]),
          )
        : {}),
    };
    if (Object.keys(facts).length === 0) return [];
    const last = credit ?? segment;
    context.addTrace(
      "pictures",
      { start: segment.start, end: last.end },
      `a picture${creditedOrganization ? `, credited to ${creditedOrganization.ref}` : ""}`,
    );
    return [facts];
  });
  return Object.fromEntries(
    pictures.map((picture, index) => [index === 0 ? "picture" : `picture-${index + 1}`, picture] as const),
  );
};
