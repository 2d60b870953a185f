import { expect, test } from "vitest";
import { buildCodeLists } from "./index.ts";

test("a code has its meaning, and a label in English and in French", () => {
  expect(buildCodeLists()["ParticipantRole"]?.["co-organizer"]).toMatchObject({
    label: { en: "co-organizer", fr: "coorganisateur" },
  });
  for (const codes of Object.values(buildCodeLists()))
    for (const { meaning, label } of Object.values(codes))
      expect([meaning.en, label.en, label.fr].every((text) => text.length > 0)).toBe(true);
});

test("a code that a later release will remove is marked, and its meaning says what to use", () => {
  const { EventType } = buildCodeLists({ EventType: { meeting: "people meet", talks: "Deprecated: use meeting." } });
  expect(EventType).toEqual({
    meeting: { meaning: { en: "people meet" }, label: { en: "meeting", fr: "réunion" } },
    talks: {
      meaning: { en: "Deprecated: use meeting." },
      label: { en: "talks", fr: "entretien" },
      deprecated: true,
    },
  });
});
