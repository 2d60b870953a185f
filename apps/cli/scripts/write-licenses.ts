// Writes the licences of the libraries that the bundle contains: they require that their notices go with every copy. The
// bundler lists what it has put in.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const listPath = join(dist, "metafile-esm.json");

const { inputs } = JSON.parse(readFileSync(listPath, "utf8")) as { inputs: Readonly<Record<string, unknown>> };

/** The folder of the package that a bundled file belongs to; undefined if it is ours. */
const findPackageFolder = (path: string): string | undefined =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(join(root, path))?.[1];

/** What a package forgets to ship: its licence, or that of code in it. */
const readAddedLicense = (folder: string): string => {
  const path = join(root, "licenses", `${basename(folder)}.txt`);
  return existsSync(path) ? readFileSync(path, "utf8").trim() : "";
};

const readShippedLicense = (folder: string): string => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|-mit|$)/i.test(file));
  if (name !== undefined) return readFileSync(join(folder, name), "utf8").trim();
  const readme = readdirSync(folder).find((file) => /^readme/i.test(file));
  const section = /^#+ licen[cs]e\s*$([^]*)/im.exec(
    readme === undefined ? "" : readFileSync(join(folder, readme), "utf8"),
  );
  return section?.[1]?.trim() ?? "";
};

const readLicense = (folder: string): string => {
  const licenses = [readShippedLicense(folder), readAddedLicense(folder)].filter((text) => text !== "");
  if (licenses.length === 0)
    throw new Error(`${folder} is bundled, and has no licence text: add one to apps/cli/licenses/.`);
  return licenses.join("\n\n");
};

const folders = new Set(Object.keys(inputs).flatMap((path) => findPackageFolder(path) ?? []));
const notices = [...folders].map((folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const heading = `${manifest["name"]} ${manifest["version"]} (${manifest["license"]})`;
  return `${heading}\n${"-".repeat(heading.length)}\n\n${readLicense(folder)}\n`;
});

const introduction = "The command line and its web app contain these libraries.\n";
writeFileSync(
  join(dist, "THIRD-PARTY-LICENSES"),
  [introduction, ...notices.toSorted((a, b) => (a < b ? -1 : 1))].join("\n\n"),
);
rmSync(listPath);
