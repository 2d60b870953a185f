import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository } from "./repository.ts";

test("the address of the repository is the one in the root package.json", () => {
  const workspace = JSON.parse(readFileSync(new URL("../../../../package.json", import.meta.url), "utf8")) as {
    repository: { url: string };
  };
  expect(workspace.repository.url).toBe(`git+${repository}.git`);
  expect(repository).toMatch(/^https:\/\/[^/]+\/[^/]+\/[^/]+$/);
});
