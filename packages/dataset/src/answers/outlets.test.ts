import { expect, test } from "vitest";
import { sources } from "../index.ts";
import { hasBodyNoun } from "./grammar/english-nouns.ts";
import { getOutletWords } from "./outlets.ts";

test.each([
  ["Ministry of Foreign Affairs of Japan", "le ministère japonais des Affaires étrangères"],
  ["Japan Ground Self-Defense Force", "la Force terrestre d’autodéfense japonaise"],
  ["Ministry of Defense of Japan", "le ministère japonais de la Défense"],
  ["Wikipedia", "Wikipédia"],
  ["Nikkei Asia", "Nikkei Asia"],
])("%s is “%s” in French", (outlet, name) => {
  expect(getOutletWords(outlet).fr).toBe(name);
});

test("a body that publishes a page has a French name, with its article", () => {
  const bodies = sources.map(({ outletName }) => outletName).filter(hasBodyNoun);
  expect(bodies).toContain("Ministry of Foreign Affairs of Japan");
  for (const outlet of bodies) expect(getOutletWords(outlet).fr).toMatch(/^(?:le |la |l’)/u);
});
