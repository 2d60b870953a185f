import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    ["Hoàng Xuân Chiến", "hoang xuan chien"],
    ["Nguyễn Như Cảnh".normalize("NFD"), "nguyen nhu canh"],
    ["L’œuvre – À l'Est", "l'oeuvre - a l'est"],
    ["Đà Nẵng", "da nang"],
    ["chef d’état‑major", "chef d'etat-major"],
  ])("folds %s to %s", (text, expected) => {
    expect(foldText(text).low).toBe(expected);
  });

  it("finds the original of decomposed letters and of ligatures", () => {
    const text = "Le cœur de Hà Nội".normalize("NFD");
    const { low, toOriginalIndex } = foldText(text);
    const at = low.indexOf("noi");
    expect(text.slice(toOriginalIndex(at), toOriginalIndex(at + 3)).normalize("NFC")).toBe("Nội");
    const heart = low.indexOf("coeur");
    expect(text.slice(toOriginalIndex(heart), toOriginalIndex(heart + 5))).toBe("cœur");
  });

  it("gives two cases of the same length and indexes inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { plain, low, toOriginalIndex } = foldText(text);
        expect(low).toHaveLength(plain.length);
        expect(toOriginalIndex(0)).toBe(0);
        expect(toOriginalIndex(plain.length)).toBe(text.length);
      }),
    );
  });
});
