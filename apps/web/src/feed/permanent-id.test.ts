import { expect, test } from "vitest";
import { computePermanentId, computeUuid } from "./permanent-id.ts";

const urlNamespace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

test("computeUuid gives the same UUID as other programs", () => {
  expect(computeUuid("https://www.npmjs.com/package/@vnjp/dataset", urlNamespace)).toBe(
    "cf08c194-cfc4-5c9c-8e1c-c2e2da379597",
  );
  expect(computeUuid("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

test("the ids of feeds and entries never change: feed readers would show every entry again", () => {
  expect(computePermanentId("corrections")).toBe("urn:uuid:75c98acc-8820-5b86-b253-2d35229166cf");
  expect(computePermanentId("event/vinh-calls-on-kono")).toBe("urn:uuid:97af9b19-7e9a-563d-aec4-24279ab4a301");
});
