import { test } from "vitest";
import * as fc from "fast-check";
import Ajv from "ajv/dist/2020.js";
import { parseFile } from "./corpus/index.ts";
import { checkShape, check } from "./rules/index.ts";
import { readCorpus } from "./node/index.ts";
import { jsonSchemaOf, jsonSchemaOfLedger, kindNames } from "./schema/index.ts";
import { nearestPassages, sentenceAround } from "./text/index.ts";
test("probe", async () => {
  const t = (n: string, f: () => unknown) => { try { console.log(n, JSON.stringify(f())?.slice(0, 300)); } catch (e) { console.log(n, "THROWS", (e as Error).constructor.name, (e as Error).message.slice(0, 200)); } };
  for (const d of [1000, 3000, 10000, 100000]) {
  t("deep array"+d, () => parseFile({ path: "a", content: "[".repeat(d) + "]".repeat(d) }).outcome);
  t("deep obj"+d, () => parseFile({ path: "a", content: '{"a":'.repeat(d) + "1" + "}".repeat(d) }).outcome);
  t("deep unclosed"+d, () => parseFile({ path: "a", content: '{"a":'.repeat(d) }).outcome);
  }
  t("bom", () => parseFile({ path: "a", content: "\uFEFF{}" }));
  t("empty", () => parseFile({ path: "a", content: "" }));
  t("ws", () => parseFile({ path: "a", content: " \n" }));
  t("crlf", () => { const p = parseFile({ path: "a", content: '{\r\n "a": 1,\r\n "b": 2}' }); return p.outcome === "parsed" && p.positionOf("/b"); });
  const { files, texts } = await readCorpus("/work/main/packages/dataset");
  const got = check({ files, texts });
  console.log(files.length, got.findings.map(f => [f.code, f.record, f.pointer, f.found]));
  for (const v of [null, [], 1, "x", {}, { kind: 1 }, { kind: "constructor" }, { kind: "person" }, { kind: "person", constructor: 1, toString: {}, ["__proto__"]: 1 }, JSON.parse('{"kind":"person","id":"x","label":{"en":"a","fr":"b"},"review":{"state":"drafted"},"names":{"__proto__":3,"constructor":{"basis":"x"},"toString":{"basis":"stated","value":{"constructor":1}}}}')])
    t("shape " + JSON.stringify(v), () => checkShape(v));
  const ajv = new Ajv.Ajv2020({ strict: true, allErrors: false });
  for (const k of kindNames) for (const f of ["authored", "published"] as const) ajv.compile(jsonSchemaOf(k, f));
  for (const k of ["corrections", "redirects", "history"] as const) { const s = jsonSchemaOfLedger(k); ajv.compile(s); if (k==="history") console.log(JSON.stringify(s)) }
  const patterns = new Set<string>();
  const w = (o: unknown) => { if (o && typeof o === "object") for (const [k, v] of Object.entries(o)) { if (k === "pattern" && typeof v === "string") patterns.add(v); w(v); } };
  for (const k of kindNames) w(jsonSchemaOf(k, "published")); w(jsonSchemaOfLedger("corrections")); w(jsonSchemaOfLedger("history"));w(jsonSchemaOfLedger("redirects"));
  for (const p of patterns) t(p, () => fc.sample(fc.stringMatching(new RegExp(p, "u"), {size:"-1"}), { numRuns: 3, seed: 1 }));
  t("near", () => nearestPassages("abc def", ""));
  t("near2", () => nearestPassages("", "abc"));
  t("near3", () => nearestPassages("Le chat dort. Le chien dort.", "x"));
  t("near4", () => nearestPassages("𠮷田 Hana parle", "𠮷田 Hanna"));
  t("sent", () => sentenceAround("M. René Coste a parlé. Il est parti.", { start: 3, end: 7 }));
  t("sent", () => sentenceAround("Une. Deux. Trois.\nQuatre.", { start: 5, end: 10 }));
  t("sent", () => sentenceAround("Une. Deux. Trois.\nQuatre.", { start: 4, end: 11 }));
  t("sent", () => sentenceAround("Une. Deux. Trois.\nQuatre. Cinq.", { start: 11, end: 24 }));
  t("sent", () => sentenceAround("Une. Deux. Trois.\nQuatre.", { start: 18, end: 25 }));
});
