import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf, get } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { packageFolder, rootFolder } from "./packed.ts";

const codebook = readFileSync(join(rootFolder, "docs/codebook.md"), "utf8");

/** Lines are broken for the eye: a quote may go over the end of one. */
const flowing = codebook.replaceAll(/(?<!\n)\n(?![\n|#`])/g, " ");

const texts = readdirSync(join(packageFolder, "texts")).map((dispatch) =>
  readFileSync(join(packageFolder, "texts", dispatch, "e1.txt"), "utf8"),
);

const quotes = [...flowing.matchAll(/«([^»]+)»/g)].flatMap(([, quote = ""]) =>
  quote.includes("guillemets") ? [] : quote,
);

const places = [...flowing.matchAll(/`([a-z]+\/[a-z0-9-]+)#(\/[^`]+)`/g)].map(([, reference = "", pointer = ""]) => ({
  reference,
  pointer,
}));

const answers = [...flowing.matchAll(/`([^`]+)` at\s+`([a-z]+\/[a-z0-9-]+)#(\/[^`]+)`/g)].map(
  ([, value = "", reference = "", pointer = ""]) => ({ value, reference, pointer }),
);

const factAt = (reference: string, pointer: string) => {
  const record = get(reference);
  return record && factsOf(record).find((at) => at.pointer === pointer)?.fact;
};

describe("the codebook", () => {
  it("quotes the dispatches, character for character", () => {
    expect(quotes.length).toBeGreaterThan(60);
    expect(quotes.filter((quote) => !texts.some((text) => text.includes(quote)))).toEqual([]);
  });

  it("points to facts that are there", () => {
    expect(places.length).toBeGreaterThan(15);
    expect(places.filter(({ reference, pointer }) => !factAt(reference, pointer))).toEqual([]);
  });

  it("gives the values that they have", () => {
    expect(answers.length).toBeGreaterThan(15);
    for (const { value, reference, pointer } of answers) {
      const fact = factAt(reference, pointer);
      expect(fact?.basis === "not-stated" ? "not-stated" : String(fact?.value), `${reference}#${pointer}`).toBe(value);
    }
  });

  it("speaks only of records and fields that exist", () => {
    const references = [
      ...flowing.matchAll(
        /`((?:dispatch|event|statement|agreement|mechanism|person|organization|post|membership|place|topic)\/[a-z0-9-]+)`/g,
      ),
    ];
    expect(references.filter(([, reference = ""]) => !get(reference)).map(([, reference]) => reference)).toEqual([]);
  });
});
