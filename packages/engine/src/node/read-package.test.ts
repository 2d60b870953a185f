import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parsePackage } from "../releases/index.ts";
import { readPackageFolder, readPackageTarball } from "./read-package.ts";

const dataset = fileURLToPath(new URL("../../../dataset/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "vnjp-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** These tests need a built package; `pnpm test` builds it first. */
describe.skipIf(!existsSync(join(dataset, "dist", "manifest.json")))("a package", () => {
  test("that is packed has the files of the folder", async () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const options = { cwd: dataset, encoding: "utf8", shell: process.platform === "win32" } as const;
    const printed = execFileSync(npm, ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], options);
    const packed = await readPackageTarball(join(folder, printed.trim()));
    const inFolder = await readPackageFolder(dataset);

    const names = [...inFolder.keys()];
    expect([...packed.keys()].toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(packed.get(name), name).toBe(inFolder.get(name));
    expect(parsePackage(packed).snapshot).toEqual(parsePackage(inFolder).snapshot);
  });

  test("must be a tarball", async () => {
    const path = join(folder, "none.tgz");
    writeFileSync(path, "no tarball");
    await expect(readPackageTarball(path)).rejects.toThrow("is no tarball as npm packs it");
    await expect(readPackageTarball(join(folder, "absent.tgz"))).rejects.toThrow(/There is no file/);
  });
});
