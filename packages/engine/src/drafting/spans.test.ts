import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../text/index.ts";
import { spansIn } from "./spans.ts";

const text = "Le Vietnam et le Japon. Le Japon, au Vietnam, et le Vietnam.";

describe("a span of a draft", () => {
  it("needs no frame where its quote stands once", () => {
    const start = text.indexOf("au Vietnam");
    expect(spansIn(text, "x/e1")(start, start + 10)).toEqual({ text: "x/e1", quote: "au Vietnam" });
  });

  it("takes the fewest words around a quote that stands more than once", () => {
    const start = text.lastIndexOf("Vietnam");
    expect(spansIn(text, "x/e1")(start, start + 7)).toEqual({ text: "x/e1", quote: "Vietnam", within: "Vietnam." });
  });

  it("is none where nothing around it tells it from its like", () => {
    const same = "a ".repeat(400);
    expect(spansIn(same, "x/e1")(400, 401)).toBeUndefined();
  });

  it("is found again where it was cut, whatever the text", () => {
    const words = fc.array(fc.constantFrom("Vietnam", "Japon", "le", "😀", "é", "\n"), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(8), (parts, from, length) => {
        const whole = parts.join(" ");
        const start = whole.length === 0 ? 0 : from % whole.length;
        const span = spansIn(whole, "x/e1")(start, start + length);
        if (!span) return;
        const found = locate(whole, span.quote, span.within);
        if (found.outcome !== "found") throw new Error(found.outcome);
        expect(Array.from(whole.slice(0, start))).toHaveLength(found.range.start);
      }),
    );
  });
});
