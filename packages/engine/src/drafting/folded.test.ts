import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, folded } from "./folded.ts";

describe("a folded text", () => {
  it.each([
    ["Hoàng Xuân Chiến", "hoang xuan chien"],
    ["Nguyễn Như Cảnh".normalize("NFD"), "nguyen nhu canh"],
    ["L’œuvre – À l'Est", "l'oeuvre - a l'est"],
    ["Đà Nẵng", "da nang"],
    ["chef d’état‑major", "chef d'etat-major"],
  ])("reads %s as %s", (words, expected) => {
    expect(folded(words)).toBe(expected);
  });

  it("keeps where each character came from, also of decomposed letters and of two-letter ones", () => {
    const text = "Le cœur de Hà Nội".normalize("NFD");
    const { low, original } = fold(text);
    const at = low.indexOf("noi");
    expect(text.slice(original(at), original(at + 3)).normalize("NFC")).toBe("Nội");
    const heart = low.indexOf("coeur");
    expect(text.slice(original(heart), original(heart + 5))).toBe("cœur");
  });

  it("has two cases of one length, and never points outside its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { plain, low, original } = fold(text);
        expect(low).toHaveLength(plain.length);
        expect(original(0)).toBe(0);
        expect(original(plain.length)).toBe(text.length);
      }),
    );
  });
});
