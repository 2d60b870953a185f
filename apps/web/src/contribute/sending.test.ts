import { expect, test } from "vitest";
import type { OpenFile } from "./desk.ts";
import { destinationOf } from "./sending.ts";

const repository = "https://example.org/x/y";
const content = '{ "kind": "place", "id": "hue" }';
const file = (origin: OpenFile["origin"], path: string): OpenFile => ({ origin, path, content, saved: "" });

test("a record of the release is edited where it lies", () => {
  expect(destinationOf(file("release", "records/place/hue.json"), repository)).toEqual({
    place: "packages/dataset/records/place/hue.json",
    page: `${repository}/edit/main/packages/dataset/records/place/hue.json`,
  });
});

test.each(["file", "written", "drafted"] as const)("a record that comes from elsewhere (%s) is new there", (origin) => {
  expect(destinationOf(file(origin, "hue.json"), repository)?.page).toBe(
    `${repository}/new/main/packages/dataset/records/place?filename=hue.json`,
  );
});

test("a file that does not say what it holds has no place yet", () => {
  expect(destinationOf({ ...file("written", "new.json"), content: "{" }, repository)).toBeUndefined();
});
