// The last step of the build: writes dist/manifest.json, with the hash of each file that is packed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashPackedFiles } from "@vnjp/engine/node/hash-packed-files";
import { serializeCanonicalJson } from "@vnjp/engine/publish";
import { buildManifest } from "@vnjp/engine/releases";

const folder = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(folder, "dist/internal/releases.json"), "utf8")) as {
  version: string;
};
const manifest = buildManifest(version, await hashPackedFiles(folder));
writeFileSync(join(folder, "dist/manifest.json"), serializeCanonicalJson(manifest));
