import { describe, expect, test } from "vitest";
import { added, dispatch, withdrawn } from "./records.ts";
import type { Scene } from "./scene.ts";

const killAt = new URL("../../../packages/engine/test/node/kill-at.ts", import.meta.url).href;

const getRecordPath = (record: string) => `packages/dataset/records/${record}.json`;

export const describeAdditions = ({ workspace, maintainer, user, released }: Scene): void => {
  /** Drafts the dispatch, and completes the labels, as a person does. */
  const addDispatch = () => {
    workspace.write("node_modules/dispatch.txt", dispatch.text);
    const options = ["--id", dispatch.id, "--address", dispatch.address, "--out", "packages/dataset"];
    workspace.runOrThrow("node", "apps/cli/src/main.ts", "draft", "node_modules/dispatch.txt", ...options);
    for (const record of [`dispatch/${dispatch.id}`, dispatch.event]) {
      const draft = workspace.read(getRecordPath(record));
      workspace.write(getRecordPath(record), draft.replace("Draft: ", "A new ").replace("Brouillon : ", "Nouveau : "));
    }
  };

  const addTopic = () => {
    const topic = workspace.read(getRecordPath("topic/war-legacy"));
    workspace.write(getRecordPath(added), topic.replace('"war-legacy"', '"mine-clearance"'));
  };

  describe("a minor release", () => {
    test("has what was added, and a redirect for what was withdrawn", () => {
      addDispatch();
      addTopic();
      workspace.remove(getRecordPath(withdrawn));
      maintainer.buildDataset();
      expect(maintainer.runStatus()).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/identity\/removed-without-redirect/) as string,
      });
      maintainer.writeChangeset("one-spelling", "minor", "Withdraws a wrong discrepancy; adds a dispatch and a topic.");
      const reason = { en: "They were one spelling.", fr: "C’était une graphie." };
      maintainer.writeWithdrawal("one-spelling", withdrawn, reason);
    });

    test("can be continued after it was interrupted", () => {
      // It is interrupted after the versions were raised …
      workspace.runOrThrow("changeset", "version");
      // … and again in the middle of writing. The third call that names the history replaces it, after the journal and the copy:
      // the process is killed before it.
      const kill = ["KILL_AT=3", "KILL_PATH=releases/history.json", "node", "--import", killAt];
      workspace.run("env", ...kill, "tools/release/prepare.ts", "--date", "2027-03-10");
      expect(workspace.read("packages/dataset/releases/redirects.json")).toMatch("1.1.0");
      expect(workspace.read("packages/dataset/releases/history.json")).not.toMatch("1.1.0");
      expect(maintainer.prepareRelease("2027-03-11")).toMatch(/Completed the interrupted release of 1\.1\.0/);
      expect(workspace.read("packages/dataset/releases/history.json")).toMatch(/"date": "2027-03-10"/);
      const citation = workspace.read("CITATION.cff");
      expect(citation).toMatch('version: "1.1.0"\ndate-released: "2027-03-10"');
    });

    test("is published when it is committed, and only once", () => {
      const early = workspace.run("node", "tools/release/publish.ts");
      expect(early).toMatchObject({ status: 1, stderr: expect.stringMatching(/Commit what was prepared/) as string });
      workspace.commit("Release 1.1.0");
      expect(maintainer.publishRelease()).toMatch("Published @vnjp/cli@1.1.0 as latest.");
      released.set("1.1.0", maintainer.exportData());
      expect(maintainer.publishRelease()).toMatch("@vnjp/cli@1.1.0 is on the registry already.");
      expect(workspace.runOrThrow("git", "status", "--short")).toBe("");
    });

    test("brings the dispatch with its text and its event by npm update", () => {
      user.runNpm("update");
      expect(user.readInstalledVersion("dataset")).toBe("1.1.0");
      expect(user.readInstalled(`dataset/texts/${dispatch.id}/e1.txt`)).toBe(dispatch.text);
      expect(user.evaluate(`vnjp.get("${dispatch.event}").date.day.value`)).toBe("2027-03-03");
      const { status, stdout } = user.runVnjp("coverage", dispatch.id);
      expect(status).toBe(0);
      expect(stdout).toMatch(/2 sentences: 2 with facts/);
    });

    test("says what became of the withdrawn record", () => {
      expect(user.evaluate(`vnjp.resolveReference("${withdrawn}")`)).toMatchObject({
        outcome: "withdrawn",
        redirect: { release: "1.1.0", reason: { en: "They were one spelling." } },
      });
      expect(user.runVnjp("show", withdrawn)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/withdrawn/) as string,
      });
    });

    test("knows which release first had a record: an earlier citation of it is unknown", () => {
      expect(user.evaluate(`status.getCitationStatus("vnjp:${added}@1.1.0").outcome`)).toBe("current");
      expect(user.evaluate(`status.getCitationStatus("vnjp:${added}@1.0.1")`)).toMatchObject({
        outcome: "unknown",
        firstRelease: { release: "1.1.0", date: "2027-03-10" },
      });
    });
  });
};
