import { beforeAll, describe, expect, test } from "vitest";
import { event } from "./records.ts";
import type { Scene } from "./scene.ts";

export const describeOlderMajor = ({ workspace, maintainer, user, createUser }: Scene): void => {
  describe("a fix of 1.x after 2.0.0", () => {
    beforeAll(() => {
      workspace.runOrThrow("git", "switch", "--quiet", "--create", "1.x", "@vnjp/cli@1.1.1");
      maintainer.buildDataset();
      maintainer.correctFact(event, "/type/dialogue", "meeting", "It was a meeting.", "C’était une rencontre.");
    });

    test("goes on from the last release of 1.x, in a history of its own", () => {
      maintainer.release("1.1.1", "2027-04-10");
      const { releases } = JSON.parse(workspace.read("packages/dataset/releases/history.json")) as { releases: object };
      expect(Object.keys(releases)).toEqual(["1.0.0", "1.0.1", "1.1.0", "1.1.1"]);
    });

    test("comes by npm update to ^1.0.0, and is not the latest", () => {
      user.runNpm("update");
      expect(user.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.1\.2, data 1\.1\.1/);
      expect(user.evaluate(`vnjp.get("${event}").type.dialogue.value`)).toBe("meeting");
      expect(user.viewPackage("@vnjp/dataset", "dist-tags")).toEqual({ latest: "2.0.0", "latest-1": "1.1.1" });
      expect(user.viewPackage("@vnjp/cli", "dist-tags")).toEqual({ latest: "2.0.0", "latest-1": "1.1.2" });
    });

    test("is in no history of 2.x, whose audit says which command to ask", () => {
      workspace.runOrThrow("git", "switch", "--quiet", "main");
      const newUser = createUser("^2.0.0");
      newUser.runNpm("install");
      newUser.write("paper.md", `The dialogue was a meeting (vnjp:${event}@1.1.1#/type/dialogue).\n`);
      const { status, stdout } = newUser.runVnjp("audit", "paper.md");
      expect(status).toBe(1);
      expect(stdout).toMatch("npx @vnjp/cli@latest-1 audit");
      user.write("paper.md", `The dialogue was a meeting (vnjp:${event}@1.1.1#/type/dialogue).\n`);
      expect(user.runVnjp("audit", "paper.md").status).toBe(0);
    });
  });
};
