import { expect, test } from "vitest";
import { authoredSchemas, kindNames, type Kind } from "../schema/index.ts";
import { listFactFields } from "./index.ts";

test("names, places, mechanisms, identities and roles of participants, and topics add up", () => {
  expect(listFactFields("event", "many")).toContain("place");
  expect(listFactFields("event", "many")).toContain("names");
  expect(listFactFields("event", "many")).toContain("mechanism");
  expect(listFactFields("event", "many")).toContain("participants/*/who");
  expect(listFactFields("event", "many")).toContain("participants/*/role");
  expect(listFactFields("statement", "many")).toContain("items/*/topics");
});

test("dates, levels and numbers of participants compete", () => {
  for (const field of ["date", "level", "participants/*/count"]) {
    expect(listFactFields("event", "one")).toContain(field);
    expect(listFactFields("event", "many")).not.toContain(field);
  }
});

test.each(kindNames)("every listed field of a %s is one of its fields", (kind: Kind) => {
  for (const path of [...listFactFields(kind, "one"), ...listFactFields(kind, "many")])
    expect(Object.keys(authoredSchemas[kind].shape)).toContain(path.split("/")[0]);
});
