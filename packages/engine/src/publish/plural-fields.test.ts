import { expect, test } from "vitest";
import { authoredSchemas, kindNames, type Kind } from "../schema/index.ts";
import { listPluralFields } from "./index.ts";

test("names, roles of participants and topics add up", () => {
  expect(listPluralFields("event")).toContain("names");
  expect(listPluralFields("event")).toContain("participants/*/role");
  expect(listPluralFields("statement")).toContain("items/*/topics");
});

test("dates, places and identities of participants compete", () => {
  for (const field of ["date", "place", "participants/*/who"]) expect(listPluralFields("event")).not.toContain(field);
});

test.each(kindNames)("every plural field of a %s is one of its fields", (kind: Kind) => {
  for (const path of listPluralFields(kind))
    expect(Object.keys(authoredSchemas[kind].shape)).toContain(path.split("/")[0]);
});
