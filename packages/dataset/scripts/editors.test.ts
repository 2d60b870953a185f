import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindNames } from "@vnjp/engine/schema";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Settings {
  readonly "json.schemas": readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
}

it("an editor has the schema of every kind for the records of that kind", () => {
  const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8")) as Settings;
  const schemas = new Map(settings["json.schemas"].map(({ fileMatch, url }) => [fileMatch.join(), url]));
  expect([...schemas.keys()]).toEqual(kindNames.map((kind) => `packages/dataset/records/${kind}/*.json`));
  for (const [match, url] of schemas) {
    expect(existsSync(join(root, url)), url).toBe(true);
    expect(url).toContain(`/${match.split("/").at(-2)}.schema.json`);
  }
});
