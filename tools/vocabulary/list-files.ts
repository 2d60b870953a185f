import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "./vocabulary.ts";

const skippedFolders = new Set(["node_modules", "dist", "generated", ".astro", ".git", ".turbo", ".report"]);

/** What is no prose and no code of ours: data, texts, and what is written by tools. */
const skippedPaths =
  /^(?:packages\/dataset\/(?:records|texts|releases)\/|docs\/(?:api|data-dictionary)\.md$|\.changeset\/)|CHANGELOG/;

const listFolder = (folder: string): readonly string[] =>
  readdirSync(join(rootFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFolder(path);
    return skippedPaths.test(path) ? [] : [path];
  });

/** The files of the repository that people write: paths with slashes, from the root. */
export const listFiles = (): readonly string[] => listFolder("");

export const isSource = (path: string): boolean =>
  (path.endsWith(".ts") && !path.endsWith(".d.ts")) || path.endsWith(".astro") || path.endsWith(".mjs");

export const isTestFile = (path: string): boolean =>
  /\.test\.ts$|^(?:packages|apps)\/[^/]+\/(?:test|e2e)\/|^tools\/(?:.*\/)?test\//.test(path);

export const isDocument = (path: string): boolean => path.endsWith(".md");
