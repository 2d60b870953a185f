import { isObject } from "../../corpus/index.ts";
import { hashValue } from "../../publish/index.ts";

/** The only scripts that run where the package is installed. */
const installScripts: readonly string[] = ["preinstall", "install", "postinstall"];

const isInstalled = (field: string, value: unknown): boolean =>
  field !== "devDependencies" && (field !== "scripts" || (isObject(value) && Object.keys(value).length > 0));

/**
 * A package.json in the form that survives packing: pnpm replaces the workspace protocol in its development dependencies, and
 * leaves out some scripts. What an installation does not use is left out: development dependencies, and other scripts.
 */
export const normalizePackageJson = (packageJson: object): object => {
  const scripts = "scripts" in packageJson && isObject(packageJson.scripts) ? packageJson.scripts : {};
  const installedScripts = Object.entries(scripts).filter(([name]) => installScripts.includes(name));
  const normalized = { ...packageJson, scripts: Object.fromEntries(installedScripts) };
  return Object.fromEntries(Object.entries(normalized).filter(([field, value]) => isInstalled(field, value)));
};

/** SHA-256 of a package.json in the form that survives packing. Throws a SyntaxError if it is not JSON. */
export const hashPackageJson = (content: string): string =>
  hashValue(normalizePackageJson(JSON.parse(content) as object));
