import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote } from "@vnjp/engine/text";
import { createSpanFactory } from "./spans.ts";

const text = "Le Vietnam et le Japon. Le Japon, au Vietnam, et le Vietnam.";

describe("a span factory", () => {
  it("creates a span without `within` if the quote occurs once", () => {
    const start = text.indexOf("au Vietnam");
    expect(createSpanFactory(text, "x/e1")(start, start + 10)).toEqual({ text: "x/e1", quote: "au Vietnam" });
  });

  it("adds the fewest words around a quote that occurs more than once", () => {
    const start = text.lastIndexOf("Vietnam");
    expect(createSpanFactory(text, "x/e1")(start, start + 7)).toEqual({
      text: "x/e1",
      quote: "Vietnam",
      within: "Vietnam.",
    });
  });

  it("creates no span if no words around the quote single it out", () => {
    const same = "a ".repeat(400);
    expect(createSpanFactory(same, "x/e1")(400, 401)).toBeUndefined();
  });

  it("creates spans that are located where they were cut, in any text", () => {
    const words = fc.array(fc.constantFrom("Vietnam", "Japon", "le", "😀", "é", "\n"), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(8), (parts, from, length) => {
        const whole = parts.join(" ");
        const start = whole.length === 0 ? 0 : from % whole.length;
        const span = createSpanFactory(whole, "x/e1")(start, start + length);
        if (!span) return;
        const found = locateQuote(whole, span.quote, span.within);
        if (found.outcome !== "found") throw new Error(found.outcome);
        expect(Array.from(whole.slice(0, start))).toHaveLength(found.range.start);
      }),
    );
  });
});
