import type { Corpus } from "../../corpus/index.ts";
import type { ProvedSpans } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";
import { proveSpans } from "../shared/prove-spans.ts";

/** Whether the text, which is at hand, has a recorded span elsewhere. A span that is not recorded is `span/unproved` later. */
const isContradicted = (recorded: ProvedSpans, corpus: Corpus): boolean => {
  const found = proveSpans(recorded.text, corpus);
  return (found?.spans ?? []).some((span) =>
    recorded.spans.some(
      ({ quote, within, start, end }) =>
        quote === span.quote && within === span.within && (start !== span.start || end !== span.end),
    ),
  );
};

/** The positions of the quotes of a withheld text were proved with that text; if it is at hand, they are proved again. */
export const textWrongProvedSpans: RecordRule<"text/wrong-proved-spans"> = {
  scope: "record",
  *check(record, corpus) {
    if (record.kind !== "dispatch") return;
    for (const [key, { text, availability, sha256 }] of Object.entries(record.editions)) {
      if (availability !== "withheld") continue;
      const recorded = corpus.provedSpans?.get(text);
      const problem = !recorded
        ? "absent"
        : recorded.text !== text || recorded.sha256 !== sha256
          ? "other-text"
          : isContradicted(recorded, corpus)
            ? "contradicted"
            : undefined;
      if (problem)
        yield {
          code: "text/wrong-proved-spans",
          pointer: `/editions/${key}/availability`,
          arguments: { text, problem },
        };
    }
  },
};
