import { readCorpus } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import { expect, it } from "vitest";
import { CannotRun } from "../output.ts";
import { dataset } from "../testing/run-vnjp.ts";
import { givenCorrection } from "./options.ts";
import { targetOf } from "./target.ts";
import type { GivenChange } from "./given-change.ts";

const { corpus } = check(await readCorpus(dataset));
const event = "event/2024-02-27-defence-policy-dialogue-10";

const meant = (pointer: string, options: Partial<GivenChange>) =>
  givenCorrection(
    corpus,
    { withdraw: false, instead: false, forCorrection: false, ...options },
    targetOf(dataset, corpus, {}, event, pointer),
    { published: new Set(["gone"]), reasons: new Set() },
  );

const place = "/place/ha-noi";

it.each<[string, Partial<GivenChange>, string]>([
  [place, { source: "sggp-post108422", quote: "x" }, "two pieces of evidence"],
  [place, { source: "nobody" }, "There is no source nobody"],
  [place, { text: "nobody", quote: "x" }, "There is no text nobody"],
  [place, { text: "vietnamplus-219237/e1" }, "Say which words"],
  ["/type/dialogue", { quote: "x" }, "rests on vietnamplus-219224/e1 and vietnamplus-219237/e1"],
  [place, { locator: "x" }, "Say which page"],
  [place, { key: "new" }, "Say what shows it"],
  [place, { key: "gone", quote: "x" }, "A key is never used again"],
  [place, { instead: true }, "--quote or --source is missing"],
  [place, { instead: true, quote: "x", without: ["held"] }, "give one of them"],
  [place, { instead: true, quote: "x", forCorrection: true }, "give one of them"],
  [place, { forCorrection: true }, "--quote or --source is missing"],
  [place, { without: ["nobody"] }, "There is no evidence nobody to take out. The fact has held."],
  [place, { note: "x" }, "--note-fr is missing"],
  [place, { noteFr: "x" }, "--note is missing"],
  [place, { basis: "not-stated", to: "place/tokyo" }, "give one of them"],
  [place, { withdraw: true, to: "place/tokyo" }, "give one of them"],
  [place, { withdraw: true, note: false }, "takes the whole fact out"],
  ["/participants/others/who/unsaid", { basis: "stated" }, "goes --to VALUE"],
  ["/names/hyphen/value/form", { basis: "not-stated" }, "is of the whole fact"],
  [
    "/names/hyphen",
    { to: "x" },
    "Or name a part of it, as in /names/hyphen/value/name: it has name, language, form, order",
  ],
  ["/date/day/value/year", { to: "2024" }, "has no part /year"],
  ["/date/day/evidence/day", { to: "2024" }, "is a piece of evidence"],
  ["/date/day/evidence/day", { withdraw: true }, "--without day takes it out"],
  ["/label", { quote: "x" }, "is no fact"],
  ["/label", { without: ["x"] }, "is no fact"],
])("of %s, %j cannot be: one line says why", (pointer, options, line) => {
  let told: unknown;
  try {
    meant(pointer, options);
  } catch (error) {
    told = error;
  }
  expect(told).toBeInstanceOf(CannotRun);
  expect(String(told)).toContain(line);
});

it.each<[string, Partial<GivenChange>, object]>([
  [place, { to: "place/tokyo" }, { to: "place/tokyo" }],
  ["/ordinal/ten", { to: "11" }, { to: 11 }],
  ["/label/en", { to: "Talks" }, { to: { en: "Talks", fr: "10e Dialogue sur la politique de défense Vietnam-Japon" } }],
  [
    "/participants/others/who/unsaid",
    { to: '{"kind":"record","record":"person/kono-taro"}' },
    { to: { kind: "record", record: "person/kono-taro" } },
  ],
  [
    "/level/vietnamplus-219224/value/language",
    { withdraw: true },
    { withdraw: false, to: { wording: "au niveau de vice-ministre de la Défense" } },
  ],
  [place, { without: ["held"] }, { without: ["held"] }],
  [place, { note: false }, { note: null }],
])("of %s, %j is %j", (pointer, options, wanted) => {
  expect(meant(pointer, options).wanted).toMatchObject(wanted);
});
