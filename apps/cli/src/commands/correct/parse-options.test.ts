import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import { expect, it } from "vitest";
import { CannotRunError } from "../../io/output.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";
import { type ChangeOptions, parseCorrectionOptions } from "./parse-options.ts";
import { resolveTarget } from "./target.ts";

const { corpus } = check(await readCorpus(datasetFolder));
const event = "event/2024-02-27-defence-policy-dialogue-10";

const parseOptions = (pointer: string, options: ChangeOptions) =>
  parseCorrectionOptions(corpus, options, resolveTarget(datasetFolder, corpus, {}, event, pointer), {
    published: new Set(["gone"]),
    reasons: new Set(),
  });

const placePointer = "/place/ha-noi";

it.each<[string, ChangeOptions, string]>([
  [placePointer, { source: "sggp-post108422", text: "vietnamplus-219237/e1" }, "two evidence entries"],
  [placePointer, { source: "sggp-post108422", quote: "x" }, "add --language"],
  [placePointer, { source: "sggp-post108422", language: "en" }, "add --quote"],
  [placePointer, { source: "nobody" }, "There is no source nobody"],
  [placePointer, { text: "nobody", quote: "x" }, "There is no text nobody"],
  [placePointer, { text: "vietnamplus-219237/e1" }, "add --quote"],
  ["/type/dialogue", { quote: "x" }, "The fact quotes vietnamplus-219224/e1 and vietnamplus-219237/e1"],
  [placePointer, { locator: "x" }, "add --source"],
  [placePointer, { evidenceKey: "new" }, "The evidence is missing"],
  [placePointer, { evidenceKey: "gone", quote: "x" }, "A key is never used again"],
  [placePointer, { replaceEvidence: true }, "--quote or --source is missing"],
  [placePointer, { replaceEvidence: true, quote: "x", removeEvidence: ["held"] }, "use one of them"],
  [placePointer, { replaceEvidence: true, quote: "x", evidenceForCorrection: true }, "use one of them"],
  [placePointer, { evidenceForCorrection: true }, "--quote or --source is missing"],
  [placePointer, { removeEvidence: ["nobody"] }, "There is no evidence nobody to remove. The fact has held."],
  [placePointer, { factNote: "x" }, "--fact-note-fr is missing"],
  [placePointer, { factNoteFr: "x" }, "--fact-note is missing"],
  [placePointer, { basis: "not-stated", to: "place/tokyo" }, "use one of them"],
  [placePointer, { withdraw: true, to: "place/tokyo" }, "use one of them"],
  [placePointer, { withdraw: true, factNote: false }, "removes the whole fact"],
  ["/participants/others/who/unsaid", { basis: "stated" }, "--basis stated needs --to"],
  ["/names/hyphen/value/form", { basis: "not-stated" }, "is about the whole fact"],
  [
    "/names/hyphen",
    { to: "x" },
    "Or name a part of it, such as /names/hyphen/value/name: it has name, language, form, order and period",
  ],
  ["/date/day/value/year", { to: "2024" }, "has no part /year"],
  ["/date/day/evidence/day", { to: "2024" }, "is an evidence entry"],
  ["/date/day/evidence/day", { withdraw: true }, "--remove-evidence day removes it"],
  ["/label", { quote: "x" }, "is not a fact"],
  ["/label", { removeEvidence: ["x"] }, "is not a fact"],
])("parseCorrectionOptions rejects, for %s, %j", (pointer, options, line) => {
  let thrown: unknown;
  try {
    parseOptions(pointer, options);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CannotRunError);
  expect(String(thrown)).toContain(line);
});

it.each<[string, ChangeOptions, object]>([
  [placePointer, { to: "place/tokyo" }, { newValue: "place/tokyo" }],
  ["/ordinal/ten", { to: "11" }, { newValue: 11 }],
  [
    "/label/en",
    { to: "Talks" },
    { newValue: { en: "Talks", fr: "10e Dialogue sur la politique de défense Vietnam-Japon" } },
  ],
  [
    "/participants/others/who/unsaid",
    { to: '{"kind":"record","record":"person/kono-taro"}' },
    { newValue: { kind: "record", record: "person/kono-taro" } },
  ],
  [
    "/level/vietnamplus-219224/value/language",
    { withdraw: true },
    { withdraw: false, newValue: { wording: "au niveau de vice-ministre de la Défense" } },
  ],
  [placePointer, { removeEvidence: ["held"] }, { removedKeys: ["held"] }],
  [placePointer, { factNote: false }, { note: null }],
])("parseCorrectionOptions resolves, for %s, %j to %j", (pointer, options, update) => {
  expect(parseOptions(pointer, options).update).toMatchObject(update);
});
