import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Consumer } from "../rehearsal/consumer.ts";
import { added, event, withdrawn } from "./records.ts";
import type { Scene } from "./scene.ts";

export const describeNextChannel = ({ workspace, maintainer, user, createUser, released }: Scene): void => {
  describe("the next channel", () => {
    let tester: Consumer;

    test("has merged changes before they are released", () => {
      workspace.runOrThrow("changeset", "pre", "enter", "next");
      maintainer.buildDataset();
      maintainer.correctFact(event, "/type/dialogue", "meeting", "It was a meeting.", "C’était une rencontre.");
      workspace.remove(`packages/dataset/records/${added}.json`);
      maintainer.writeChangeset("no-topic", "minor", "A topic is withdrawn.");
      maintainer.writeWithdrawal("no-topic", added, { en: "It was none.", fr: "Ce n’en était pas un." });
      maintainer.release("2.1.0-next.0", "2027-05-01");
      expect(user.viewPackage("@vnjp/dataset", "dist-tags")).toMatchObject({ latest: "2.0.0", next: "2.1.0-next.0" });
      tester = createUser("next");
      tester.runNpm("install");
      expect(tester.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 2\.1\.0-next\.0, data 2\.1\.0-next\.0/);
      expect(tester.evaluate(`vnjp.get("${event}").type.dialogue.value`)).toBe("meeting");
    });

    test("knows the ids that the next release will retire, and changes neither log nor redirects of the repository", () => {
      expect(JSON.parse(tester.readInstalled("dataset/dist/redirects.json"))).toMatchObject({
        redirects: { [added]: { kind: "withdrawn", release: "2.1.0-next.0" }, [withdrawn]: { release: "1.1.0" } },
      });
      expect(workspace.read("packages/dataset/releases/redirects.json")).not.toMatch(added);
      expect(workspace.read("packages/dataset/releases/corrections.json")).not.toMatch("It was a meeting.");
      expect(existsSync(join(workspace.folder, "packages/dataset/.vnjp-write"))).toBe(false);
    });

    test("ends with the release, which has the reasons, and which npm update brings to ^2.0.0", () => {
      const newUser = createUser("^2.0.0");
      newUser.runNpm("install");
      expect(newUser.readInstalledVersion("dataset")).toBe("2.0.0");
      workspace.runOrThrow("changeset", "pre", "exit");
      released.set("2.1.0", maintainer.release("2.1.0", "2027-05-10"));
      newUser.runNpm("update");
      expect(newUser.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 2\.1\.0, data 2\.1\.0/);
      expect(newUser.evaluate(`status.listCorrectionsSince("2.0.0").map(({ reason }) => reason.en)`)).toEqual([
        "It was a meeting.",
      ]);
    });

    test("leads to the release as soon as its dist-tag does", () => {
      for (const name of ["@vnjp/dataset", "@vnjp/cli"]) user.runNpm("dist-tag", "add", `${name}@2.1.0`, "next");
      tester.runNpm("update");
      expect(tester.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 2\.1\.0, data 2\.1\.0/);
    });
  });
};
