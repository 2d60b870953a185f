import { expect, test } from "vitest";
import { toFeminineTitle } from "./french-titles.ts";

test.each([
  ["directeur de la coopération de défense", "directrice de la coopération de défense"],
  ["chef du groupe de travail des experts japonais", "cheffe du groupe de travail des experts japonais"],
  ["directeur adjoint du Département", "directrice adjointe du Département"],
  ["vice-ministre vietnamien de la Défense", "vice-ministre vietnamienne de la Défense"],
  ["ministre japonais de la Défense", "ministre japonaise de la Défense"],
  ["président du Vietnam", "présidente du Vietnam"],
  ["chef d’état-major interarmées du Japon", "cheffe d’état-major interarmées du Japon"],
])("of a woman, “%s” is “%s”", (title, feminine) => {
  expect(toFeminineTitle(title)).toBe(feminine);
});
