import { expect, test } from "vitest";
import type { OpenFile } from "./workspace.ts";
import { findEditLink } from "./edit-link.ts";

const repository = "https://example.org/x/y";
const content = '{ "kind": "place", "id": "hue" }';
const createFile = (origin: OpenFile["origin"], path: string): OpenFile => ({
  origin,
  path,
  content,
  savedContent: "",
});

test("a record of the release is edited in place", () => {
  expect(findEditLink(createFile("release", "records/place/hue.json"), repository)).toEqual({
    path: "packages/dataset/records/place/hue.json",
    address: `${repository}/edit/main/packages/dataset/records/place/hue.json`,
  });
});

test.each(["file", "written", "drafted"] as const)("a record from elsewhere (%s) becomes a new file", (origin) => {
  expect(findEditLink(createFile(origin, "hue.json"), repository)?.address).toBe(
    `${repository}/new/main/packages/dataset/records/place?filename=hue.json`,
  );
});

test("a file without a kind and an id has no edit link yet", () => {
  expect(findEditLink({ ...createFile("written", "new.json"), content: "{" }, repository)).toBeUndefined();
});
