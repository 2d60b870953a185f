import { describe, expect, test } from "vitest";
import { event } from "./records.ts";
import type { Scene } from "./scene.ts";

export const describeCorrection = ({ workspace, maintainer, user, released, setSite }: Scene): void => {
  describe("a correction is a release", () => {
    test("the first release is published, and installed for ^1.0.0", () => {
      setSite(false);
      maintainer.writeChangeset("complete", "major", "The record is complete.");
      released.set("1.0.0", maintainer.release("1.0.0", "2027-01-15"));

      user.runNpm("install");
      expect(user.readInstalledVersion("dataset")).toBe("1.0.0");
      expect(user.runVnjp("export").stdout).toBe(released.get("1.0.0"));
      expect(user.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.0\.0, data 1\.0\.0/);
      expect(user.evaluate(`vnjp.get("${event}").type.dialogue.value`)).toBe("dialogue");
    });

    test("no release is needed if only a README changes, once the package is built again", () => {
      const path = "packages/dataset/README.md";
      workspace.write(path, `${workspace.read(path)}\nA line more.\n`);
      expect(maintainer.runStatus()).toMatchObject({
        status: 1,
        stderr: "Files have changed since the last build: build the package first.\n",
      });
      maintainer.buildDataset();
      const { status, stdout } = maintainer.runStatus();
      expect(stdout).toMatch(/computed level: none/);
      expect(status).toBe(0);
    });

    test("vnjp correct changes the record, and writes a changeset and a reason, without which it is an error", () => {
      const reasonEn = "A consultation under the name of a dialogue.";
      maintainer.correctFact(event, "/type/dialogue", "consultation", reasonEn, "Une consultation, dite dialogue.");
      maintainer.buildDataset();
      const { status, stdout, stderr } = maintainer.runStatus();
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toMatch(/computed level: patch/);
      expect(stdout).toMatch(`fact corrected  ${event}#/type/dialogue`);

      const [path = ""] =
        workspace.runOrThrow("git", "status", "--short").match(/\.changeset\/[\w-]+\.corrections\.json/) ?? [];
      const reasons = workspace.read(path);
      workspace.remove(path);
      const withoutReason = maintainer.runStatus();
      expect(withoutReason.status).toBe(1);
      expect(withoutReason.stderr).toMatch(`correction/missing  ${event}#/type/dialogue`);
      workspace.write(path, reasons);
    });

    test("npm update brings the correction to ^1.0.0, and the log says what changed and why", () => {
      setSite(true);
      released.set("1.0.1", maintainer.release("1.0.1", "2027-02-01"));
      setSite(false);
      user.runNpm("update");
      expect(user.readInstalledVersion("dataset")).toBe("1.0.1");
      expect(user.evaluate(`vnjp.get("${event}").type.dialogue.value`)).toBe("consultation");
      expect(user.evaluate(`status.listCorrectionsSince("1.0.0")`)).toMatchObject([
        {
          release: "1.0.1",
          record: event,
          pointer: "/type/dialogue",
          parts: ["value"],
          before: "dialogue",
          after: "consultation",
          severity: "substantive",
          reason: { en: "A consultation under the name of a dialogue." },
        },
      ]);
      expect(workspace.read("packages/dataset/CHANGELOG.md")).toMatch(
        "`/type/dialogue`: `dialogue` → `consultation` (interpretation, substantive). A consultation under",
      );
      expect(user.runVnjp("log").stdout).toMatch(/dialogue → consultation/);
    });

    test("the command line and the web app have the corrected data, and say which release it is", () => {
      expect(user.readInstalledVersion("cli")).toBe("1.0.1");
      expect(user.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.0\.1, data 1\.0\.1/);
      expect(user.runVnjp("show", `${event}#/type/dialogue`).stdout).toMatch(/consultation/);
      const page = user.readInstalled(`cli/dist/web/${event}/index.html`);
      expect(page).toMatch(`vnjp:${event}@1.0.1`);
      expect(page).toMatch(/consultation/i);
    });

    test("each release is the latest, and its commit is tagged with the head of the history", () => {
      expect(user.viewPackage("@vnjp/dataset", "dist-tags")).toEqual({ latest: "1.0.1" });
      expect(user.viewPackage("@vnjp/cli", "dist-tags")).toEqual({ latest: "1.0.1" });
      const tags = ["@vnjp/cli@1.0.0", "@vnjp/cli@1.0.1", "@vnjp/dataset@1.0.0", "@vnjp/dataset@1.0.1"];
      expect(workspace.runOrThrow("git", "tag", "--list").trim().split("\n")).toEqual(tags);
      const { releases } = JSON.parse(workspace.read("packages/dataset/releases/history.json")) as {
        releases: Record<string, { head: string }>;
      };
      const tag = workspace.runOrThrow("git", "cat-file", "tag", "@vnjp/dataset@1.0.1");
      expect(tag).toContain(`Head of the history: ${releases["1.0.1"]?.head ?? "none"}`);
      expect(workspace.runOrThrow("git", "log", "-1", "--format=%s", "@vnjp/dataset@1.0.1")).toBe("Release 1.0.1\n");
    });
  });
};
