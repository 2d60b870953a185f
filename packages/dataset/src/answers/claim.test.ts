import { describe, expect, test } from "vitest";
import { addNotes, createItem, createPhrase, formatTemplate, joinPhrases, type Basis } from "./claim.ts";

const createFact = (text: string, basis: Basis) =>
  createPhrase({ en: text, fr: text }, [{ citation: `vnjp:event/${text}@1.0.0`, basis }]);

describe("an item", () => {
  test("its citations are those of all its phrases, each once, in the order of the sentence", () => {
    const [a, b] = [createFact("a", "stated"), createFact("b", "implied")];
    const sentence = formatTemplate(
      { en: "{x} and {y}", fr: "{x} et {y}" },
      { x: joinPhrases([a, b]), y: addNotes(a, [b]) },
    );
    expect(createItem(sentence)).toEqual({
      sentence: { en: "A, b and a (b).", fr: "A, b et a (b)." },
      citations: ["vnjp:event/a@1.0.0", "vnjp:event/b@1.0.0"],
      basis: "implied",
    });
  });

  test.each<[Basis, readonly Basis[]]>([
    ["stated", ["stated", "stated"]],
    ["implied", ["stated", "implied"]],
    ["external", ["external", "implied", "stated"]],
    ["external", ["external", "not-stated"]],
    ["not-stated", ["not-stated"]],
  ])("its basis is %s if its facts are %j", (basis, bases) => {
    expect(createItem(joinPhrases(bases.map((one, index) => createFact(String(index), one)))).basis).toBe(basis);
  });

  test("a phrase that is missing leaves no separator, and French has a space before a semicolon", () => {
    const phrase = joinPhrases([createFact("a", "stated"), undefined, createFact("b", "stated")], "; ");
    expect([phrase.en, phrase.fr]).toEqual(["a; b", "a ; b"]);
  });
});
