import { expect, test } from "vitest";
import { authored, kindNames, type Kind } from "../schema/index.ts";
import { pluralFields } from "./index.ts";

test("several names, participants' roles and topics add up", () => {
  expect(pluralFields("event")).toContain("names");
  expect(pluralFields("event")).toContain("participants/*/role");
  expect(pluralFields("statement")).toContain("items/*/topics");
});

test("several dates, places and persons meant compete", () => {
  for (const field of ["date", "place", "participants/*/who"]) expect(pluralFields("event")).not.toContain(field);
});

test.each(kindNames)("every plural field of a %s is a field of it", (kind: Kind) => {
  for (const path of pluralFields(kind)) expect(Object.keys(authored[kind].shape)).toContain(path.split("/")[0]);
});
