import { describe, expect, test } from "vitest";
import { event } from "./records.ts";
import type { Scene } from "./scene.ts";

export const describeCommandLineAlone = ({ workspace, maintainer, user, released }: Scene): void => {
  describe("a release of only the command line", () => {
    test("does not release the data, even if its README has changed", () => {
      const readme = "packages/dataset/README.md";
      workspace.write(readme, `${workspace.read(readme)}\nAnother line.\n`);
      workspace.commit("Another line");
      maintainer.writeChangeset("help", "patch", "A word in its help.", ["@vnjp/cli"]);
      expect(maintainer.prepareRelease("2027-03-15")).toMatch(/without a new release of the data/);
      const changed = workspace.runOrThrow("git", "diff", "--name-only", "HEAD");
      expect(changed).toBe("apps/cli/CHANGELOG.md\napps/cli/package.json\n");
      expect(workspace.runOrThrow("git", "ls-files", "--others", "--exclude-standard")).toBe("");
      workspace.commit("Release 1.1.1 of the command line");
      maintainer.publishRelease();
      expect(user.viewPackage("@vnjp/dataset", "versions")).toEqual([...released.keys()]);
      expect(user.viewPackage("@vnjp/cli@1.1.1", "dependencies")).toEqual({ "@vnjp/dataset": "1.1.0" });
      user.runNpm("update");
      expect(user.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.1\.1, data 1\.1\.0/);
    });
  });

  test("without a changeset nothing is prepared, and pending reasons stay", () => {
    const waiting = ".changeset/waiting.corrections.json";
    const reason = { en: "It waits.", fr: "Elle attend." };
    const correction = { record: event, pointer: "/ordinal/ten", kind: "scope", severity: "editorial", reason };
    workspace.write(waiting, JSON.stringify({ corrections: { waits: correction } }));
    const { status, stderr } = maintainer.tryRelease("2027-04-01");
    expect(status).toBe(1);
    expect(stderr).toMatch(`correction/unchanged-fact  ${event}#/ordinal/ten`);
    expect(workspace.read(waiting)).toMatch("It waits.");
    workspace.remove(waiting);
    expect(maintainer.tryRelease("2027-04-01").stderr).toMatch(/There is no changeset/);
  });
};
