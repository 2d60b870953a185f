import { describe, expect, test } from "vitest";
import type { Scene } from "./scene.ts";

export const describeBreakingRelease = ({ workspace, maintainer, user, released }: Scene): void => {
  describe("a release that removes a property", () => {
    const path = "packages/engine/src/schema/kinds/source.ts";
    const property = /^ {4}sha256: .*\n/m;

    test("is major, and nothing less", () => {
      expect(workspace.read(path)).toMatch(property);
      workspace.write(path, workspace.read(path).replace(property, ""));
      workspace.runOrThrow("node", "packages/dataset/scripts/generate.ts");
      maintainer.buildDataset();
      maintainer.writeChangeset("no-hash", "minor", "A page that was read has no hash.");
      const result = maintainer.runStatus();
      expect(result.stdout).toMatch(/computed level: major/);
      expect(result).toMatchObject({ status: 1, stderr: expect.stringMatching(/raise the level/) as string });
    });

    test("is 2.0.0 of both packages, which npm update does not install for ^1.0.0", () => {
      maintainer.writeChangeset("no-hash", "major", "A page that was read has no hash.");
      released.set("2.0.0", maintainer.release("2.0.0", "2027-04-01"));
      expect(user.viewPackage("@vnjp/dataset", "dist-tags")).toEqual({ latest: "2.0.0" });
      user.runNpm("update");
      expect(user.readInstalledVersion("dataset")).toBe("1.1.0");
      expect(user.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.1\.1, data 1\.1\.0/);
    });
  });
};
