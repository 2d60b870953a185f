import { expect, test } from "vitest";
import { permanentId, uuidOf } from "./permanent-id.ts";

const addresses = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

test("a name has the UUID that other programs give it", () => {
  expect(uuidOf("https://www.npmjs.com/package/@vnjp/dataset", addresses)).toBe("cf08c194-cfc4-5c9c-8e1c-c2e2da379597");
  expect(uuidOf("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

test("the ids of feeds and entries are these for ever: whoever follows a feed would else be told all of it again", () => {
  expect(permanentId("corrections")).toBe("urn:uuid:75c98acc-8820-5b86-b253-2d35229166cf");
  expect(permanentId("event/vinh-calls-on-kono")).toBe("urn:uuid:97af9b19-7e9a-563d-aec4-24279ab4a301");
});
