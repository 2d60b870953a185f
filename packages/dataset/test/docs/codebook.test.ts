import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFacts, find } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { packageFolder, rootFolder } from "../packed-package.ts";

const codebook = readFileSync(join(rootFolder, "docs/codebook.md"), "utf8");

/** The text without line breaks inside paragraphs, which may be inside quotes. */
const unwrappedText = codebook.replaceAll(/(?<!\n)\n(?![\n|#`])/g, " ");

const texts = readdirSync(join(packageFolder, "texts")).map((dispatch) =>
  readFileSync(join(packageFolder, "texts", dispatch, "e1.txt"), "utf8"),
);

const quotes = [...unwrappedText.matchAll(/«([^»]+)»/g)].flatMap(([, quote = ""]) =>
  quote.includes("guillemets") ? [] : quote,
);

const factReferences = [...unwrappedText.matchAll(/`([a-z]+\/[a-z0-9-]+)#(\/[^`]+)`/g)].map(
  ([, reference = "", pointer = ""]) => ({
    reference,
    pointer,
  }),
);

const statedValues = [...unwrappedText.matchAll(/`([^`]+)` at\s+`([a-z]+\/[a-z0-9-]+)#(\/[^`]+)`/g)].map(
  ([, value = "", reference = "", pointer = ""]) => ({ value, reference, pointer }),
);

const findFact = (reference: string, pointer: string) => {
  const record = find(reference);
  return record && listFacts(record).find((located) => located.pointer === pointer)?.fact;
};

describe("the codebook", () => {
  test("every quote is in a dispatch, character for character", () => {
    expect(quotes.length).toBeGreaterThan(60);
    expect(quotes.filter((quote) => !texts.some((text) => text.includes(quote)))).toEqual([]);
  });

  test("every reference to a fact leads to one", () => {
    expect(factReferences.length).toBeGreaterThan(15);
    expect(factReferences.filter(({ reference, pointer }) => !findFact(reference, pointer))).toEqual([]);
  });

  test("every value that it quotes is the value of its fact", () => {
    expect(statedValues.length).toBeGreaterThan(15);
    for (const { value, reference, pointer } of statedValues) {
      const fact = findFact(reference, pointer);
      expect(fact?.basis === "not-stated" ? "not-stated" : String(fact?.value), `${reference}#${pointer}`).toBe(value);
    }
  });

  test("every record that it names exists", () => {
    const references = [
      ...unwrappedText.matchAll(
        /`((?:dispatch|event|statement|agreement|mechanism|person|organization|post|membership|place|topic)\/[a-z0-9-]+)`/g,
      ),
    ];
    expect(references.filter(([, reference = ""]) => !find(reference)).map(([, reference]) => reference)).toEqual([]);
  });
});
