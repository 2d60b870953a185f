import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindNames } from "@vnjp/engine/schema";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Settings {
  readonly "json.schemas": readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
}

const getSchemaPath = (name: string) => `./packages/dataset/generated/schema/authored/${name}.schema.json`;

test("the editor settings have a schema for the records of every kind, and one for the reasons files of changesets", () => {
  const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8")) as Settings;
  const schemas = new Map(settings["json.schemas"].map(({ fileMatch, url }) => [fileMatch.join(), url]));
  expect(Object.fromEntries(schemas)).toEqual({
    ...Object.fromEntries(kindNames.map((kind) => [`packages/dataset/records/${kind}/*.json`, getSchemaPath(kind)])),
    ".changeset/*.corrections.json": getSchemaPath("reasons"),
  });
  for (const url of schemas.values()) expect(existsSync(join(root, url)), url).toBe(true);
});
