// The licences of the libraries that a bundle contains: they require that their notices go with every copy.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const addedTexts = fileURLToPath(new URL("texts", import.meta.url));

/** The folder of the package that a bundled file belongs to; undefined if it is ours. */
const findPackageFolder = (path: string): string | undefined =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll("\\", "/"))?.[1];

const readIfPresent = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8").trim() : "");

const readShippedLicense = (folder: string): string => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|-mit|$)/i.test(file));
  if (name !== undefined) return readIfPresent(join(folder, name));
  const readme = readdirSync(folder).find((file) => /^readme/i.test(file));
  const section = /^#+ licen[cs]e\s*$([^]*)/im.exec(readme === undefined ? "" : readIfPresent(join(folder, readme)));
  return section?.[1]?.trim() ?? "";
};

const readLicense = (folder: string): string => {
  // What a package forgets to ship: its licence, or that of code in it.
  const added = readIfPresent(join(addedTexts, `${basename(folder)}.txt`));
  const texts = [readShippedLicense(folder), added].filter((text) => text !== "");
  if (texts.length === 0)
    throw new Error(`${folder} is bundled, and has no licence text: add one to tools/licenses/texts/.`);
  return texts.join("\n\n");
};

/** Renders the licences of all packages that bundled files belong to. Throws if a package has no licence text. */
export const renderLicenses = (introduction: string, bundledFiles: Iterable<string>): string => {
  const folders = new Set([...bundledFiles].flatMap((path) => findPackageFolder(path) ?? []));
  const notices = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Readonly<Record<string, string>>;
    const heading = `${manifest["name"]} ${manifest["version"]} (${manifest["license"]})`;
    return `${heading}\n${"-".repeat(heading.length)}\n\n${readLicense(folder)}\n`;
  });
  return [`${introduction}\n`, ...notices.toSorted((a, b) => (a < b ? -1 : 1))].join("\n\n");
};
