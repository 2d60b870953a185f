import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corpus } from "../../testing/drafting.ts";
import { measureLabelledTexts } from "../../testing/labelled-texts.ts";
import { draft } from "../index.ts";
import type { Labels } from "./labels.ts";
import { measure } from "./measure.ts";
import { withTables } from "./tables.ts";

const text = "Hanoï (VNA) - Hoang Xuan Chiên a remercié le Japon.";
const none: Labels = { segments: [], dates: [], entities: [], new: [], events: [], statements: [], defects: [] };
const scores = (labels: Partial<Labels>) => measure(text, { ...none, ...labels }, draft({ text, id: "draft", corpus }));

describe("the measure of the recogniser", () => {
  it("counts what is the same in the same place, once", () => {
    const chien = { quote: "Hoang Xuan Chiên", entity: "person/hoang-xuan-chien" };
    expect(scores({ entities: [chien] })["known names"]).toMatchObject({ labelled: 1, proposed: 4, right: 1 });
    expect(scores({ entities: [chien, chien] })["known names"]).toMatchObject({ labelled: 2, right: 1 });
    expect(scores({ entities: [{ ...chien, entity: "person/kono-taro" }] })["known names"]).toMatchObject({ right: 0 });
  });

  it("compares speaker and status of the statements that it found", () => {
    const thanks = { quote: "a remercié", speaker: "person/hoang-xuan-chien", act: "thanked", status: "past" };
    expect(scores({ statements: [thanks] })["statements"]).toEqual({
      labelled: 1,
      proposed: 1,
      right: 1,
      besides: { speaker: 1, status: 0 },
    });
  });

  it("does not measure with a label that stands nowhere", () => {
    expect(() => scores({ dates: [{ quote: "demain", edtf: "2024" }] })).toThrow("demain");
  });

  it("says of a set that has no text yet that it has none", () => {
    const page = ["test", "development"].map(
      (set) => `<!-- measured, ${set}: begin -->\n<!-- measured, ${set}: end -->`,
    );
    const written = withTables(page.join("\n"), { test: new Map(), development: new Map([["one", scores({})]]) });
    expect(written).toMatch(/test: begin -->\n\nNo text[^]*development: begin -->\n\n\| class/);
    expect(() => withTables("", { test: new Map(), development: new Map() })).toThrow("markers");
  });

  it("is in docs/drafting.md as it comes out now: else run the command that the page names", async () => {
    const page = readFileSync(new URL("../../../../../docs/drafting.md", import.meta.url), "utf8");
    expect(page).toBe(withTables(page, await measureLabelledTexts()));
  });
});
