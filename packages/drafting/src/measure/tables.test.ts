import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corpus } from "../../test/real-corpus.ts";
import { measureLabelledTexts } from "../../test/labelled-texts.ts";
import { createDraft } from "../index.ts";
import type { Labels } from "./labels.ts";
import { measureDraft } from "./measure-draft.ts";
import { updateTables } from "./tables.ts";

const text = "Hanoï (VNA) - Hoang Xuan Chiên a remercié le Japon.";
const emptyLabels: Labels = { segments: [], dates: [], entities: [], new: [], events: [], statements: [], defects: [] };
const computeScores = (labels: Partial<Labels>) =>
  measureDraft(text, { ...emptyLabels, ...labels }, createDraft({ text, id: "draft", corpus }));

describe("the measure of drafting", () => {
  it("counts each proposal once, if it has the same identity and place as a label", () => {
    const chien = { quote: "Hoang Xuan Chiên", entity: "person/hoang-xuan-chien" };
    expect(computeScores({ entities: [chien] })["known names"]).toMatchObject({ labelled: 1, proposed: 4, right: 1 });
    expect(computeScores({ entities: [chien, chien] })["known names"]).toMatchObject({ labelled: 2, right: 1 });
    expect(computeScores({ entities: [{ ...chien, entity: "person/kono-taro" }] })["known names"]).toMatchObject({
      right: 0,
    });
  });

  it("compares the attributes of the statements that were found", () => {
    const thanks = { quote: "a remercié", speaker: "person/hoang-xuan-chien", act: "thanked", status: "past" };
    expect(computeScores({ statements: [thanks] })["statements"]).toEqual({
      labelled: 1,
      proposed: 1,
      right: 1,
      attributes: { speaker: 1, status: 0 },
    });
  });

  it("throws for a label that does not occur in its text", () => {
    expect(() => computeScores({ dates: [{ quote: "demain", edtf: "2024" }] })).toThrow("demain");
  });

  it("says so if a set has no text", () => {
    const page = ["test", "development"].map(
      (set) => `<!-- measured, ${set}: begin -->\n<!-- measured, ${set}: end -->`,
    );
    const written = updateTables(page.join("\n"), {
      test: new Map(),
      development: new Map([["one", computeScores({})]]),
    });
    expect(written).toMatch(/test: begin -->\n\nNo text[^]*development: begin -->\n\n\| class/);
    expect(() => updateTables("", { test: new Map(), development: new Map() })).toThrow("markers");
  });

  it("is the one in docs/drafting.md (if not, run the command that the page names)", async () => {
    const page = readFileSync(new URL("../../../../docs/drafting.md", import.meta.url), "utf8");
    expect(page).toBe(updateTables(page, await measureLabelledTexts()));
  });
});
