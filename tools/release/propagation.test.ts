// Makes all releases from 1.0.0 to 2.0.0 on a real registry, and checks what users get who installed the packages. The tests
// are in one file, because each release follows from the one before.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createConsumer, type Consumer } from "./test/consumer.ts";
import { createMaintainer, type Maintainer } from "./test/maintainer.ts";
import { startRegistry, type Registry } from "./test/registry-server.ts";
import { copyWorkspace, type WorkspaceCopy } from "./test/workspace-copy.ts";

const killAt = new URL("../../packages/engine/test/node/kill-at.ts", import.meta.url).href;

const event = "event/2024-02-27-defence-policy-dialogue-10";
const withdrawn = "discrepancy/chien-spelling";
const added = "topic/mine-clearance";

let registry: Registry;
let workspace: WorkspaceCopy;
let consumer: Consumer;
let maintainer: Maintainer;

beforeAll(async () => {
  registry = await startRegistry();
  workspace = copyWorkspace(registry.env);
  maintainer = createMaintainer(workspace);
  consumer = createConsumer(registry.env, { "@vnjp/dataset": "^1.0.0", "@vnjp/cli": "^1.0.0" });
});

afterAll(() => {
  registry?.stop();
  workspace?.dispose();
  consumer?.dispose();
});

describe("a correction is a release", () => {
  const released = new Map<string, string>();

  test("the first release is published, and installed for ^1.0.0", () => {
    maintainer.writeChangeset("complete", "major", "The record is complete.");
    released.set("1.0.0", maintainer.release("1.0.0", "2027-01-15"));

    consumer.runNpm("install");
    expect(consumer.readInstalledVersion("dataset")).toBe("1.0.0");
    expect(consumer.readInstalled("dataset/dist/data.json")).toBe(released.get("1.0.0"));
    expect(consumer.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.0\.0, data 1\.0\.0/);
    expect(consumer.evaluate(`vnjp.get("${event}").type.dialogue.value`)).toBe("dialogue");
  });

  test("no release is needed if nothing published changes", () => {
    workspace.write("README.md", `${workspace.read("README.md")}\nA line more.\n`);
    const { status, stdout } = maintainer.runStatus();
    expect(stdout).toMatch(/computed level: none/);
    expect(status).toBe(0);
  });

  test("vnjp correct changes the record, and writes a changeset and a reason; the computed level is patch", () => {
    maintainer.correctFact(
      event,
      "/type/dialogue",
      "consultation",
      "A consultation under the name of a dialogue.",
      "Une consultation, dite dialogue.",
    );
    maintainer.buildDataset();
    const { status, stdout, stderr } = maintainer.runStatus();
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/computed level: patch/);
    expect(stdout).toMatch(`fact corrected  ${event}#/type/dialogue`);
  });

  test("changing a fact without a reason is an error", () => {
    const [path = ""] = workspace.runOrThrow("git", "status", "--short").match(/\S+\.corrections\.json/) ?? [];
    const reasons = workspace.read(path);
    workspace.remove(path);
    const { status, stderr } = maintainer.runStatus();
    expect(status).toBe(1);
    expect(stderr).toMatch(`correction/missing  ${event}#/type/dialogue`);
    workspace.write(path, reasons);
  });

  test("raising the version by hand is an error", () => {
    const path = "packages/dataset/package.json";
    const manifest = workspace.read(path);
    workspace.write(path, manifest.replace('"version": "1.0.0"', '"version": "1.1.0"'));
    expect(maintainer.runStatus()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/The version is 1\.1\.0 already/) as string,
    });
    workspace.write(path, manifest);
  });

  test("a changeset must have the computed level", () => {
    const [name = ""] = workspace.runOrThrow("git", "status", "--short", "--", ".changeset").match(/\S+\.md/) ?? [];
    const originalChangeset = workspace.read(name);
    workspace.write(name, originalChangeset.replaceAll(": patch", ": minor"));
    expect(maintainer.runStatus()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/lower the level/) as string,
    });
    workspace.write(name, originalChangeset);
  });

  test("a changeset must name packages that are published, and give the command line the level of the data", () => {
    const path = ".changeset/other.md";
    maintainer.writeChangeset("other", "patch", "A typo.", ["@vnjp/dataset"]);
    expect(maintainer.runStatus().stderr).toMatch(
      `${path} must give the command line the level of the data: write "@vnjp/cli": patch`,
    );
    maintainer.writeChangeset("other", "patch", "A typo.", ["@vnjp/web"]);
    expect(maintainer.runStatus().stderr).toMatch(`${path} names @vnjp/web, which is not published`);
    workspace.remove(path);
    expect(maintainer.runStatus().status).toBe(0);
  });

  test("npm update brings the correction to ^1.0.0, and the log says what changed and why", () => {
    released.set("1.0.1", maintainer.release("1.0.1", "2027-02-01"));
    consumer.runNpm("update");
    expect(consumer.readInstalledVersion("dataset")).toBe("1.0.1");
    expect(consumer.evaluate(`vnjp.get("${event}").type.dialogue.value`)).toBe("consultation");
    expect(consumer.evaluate(`vnjp.getCorrectionsSince("1.0.0")`)).toMatchObject([
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
    expect(consumer.runVnjp("log").stdout).toMatch(/dialogue → consultation/);
  });

  test("the command line and the web app have the corrected data, and say which release it is", () => {
    expect(consumer.readInstalledVersion("cli")).toBe("1.0.1");
    expect(consumer.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.0\.1, data 1\.0\.1/);
    expect(consumer.runVnjp("show", `${event}#/type/dialogue`).stdout).toMatch(/consultation/);
    const page = consumer.readInstalled(`cli/dist/web/${event}/index.html`);
    expect(page).toMatch(`vnjp:${event}@1.0.1`);
    expect(page).toMatch(/consultation/i);
  });

  test("a withdrawn record becomes a redirect in a minor release; an interrupted release can be continued", () => {
    workspace.remove(`packages/dataset/records/${withdrawn}.json`);
    maintainer.buildDataset();
    expect(maintainer.runStatus()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/identity\/removed-without-redirect/) as string,
    });
    const topic = workspace.read("packages/dataset/records/topic/war-legacy.json");
    workspace.write(`packages/dataset/records/${added}.json`, topic.replace('"war-legacy"', '"mine-clearance"'));
    maintainer.buildDataset();
    maintainer.writeChangeset("one-spelling", "minor", "Withdraws a wrong discrepancy, and adds a topic.");
    maintainer.writeWithdrawal("one-spelling", withdrawn, {
      en: "They were one spelling.",
      fr: "C’était une graphie.",
    });
    expect(maintainer.runStatus()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/computed level: minor/) as string,
    });
    // The release is interrupted after the versions were raised …
    workspace.runOrThrow("changeset", "version");
    // … and again in the middle of writing. The third call that names the history replaces it, after the journal and the copy:
    // the process is killed before it.
    const kill = ["KILL_AT=3", "KILL_PATH=releases/history.json", "node", "--import", killAt];
    workspace.run("env", ...kill, "tools/release/prepare.ts", "--date", "2027-03-01");
    expect(workspace.read("packages/dataset/releases/redirects.json")).toMatch("1.1.0");
    expect(workspace.read("packages/dataset/releases/history.json")).not.toMatch("1.1.0");
    expect(maintainer.prepareRelease("2027-03-02")).toMatch(/Completed the interrupted release of 1\.1\.0/);
    expect(workspace.read("packages/dataset/releases/history.json")).toMatch(/"date": "2027-03-01"/);
    // It is interrupted a third time before the files are generated.
    const citation = workspace.read("CITATION.cff");
    workspace.write("CITATION.cff", citation.replaceAll("1.1.0", "1.0.1"));
    expect(maintainer.prepareRelease("2027-03-02")).toMatch(/Completed the release of 1\.1\.0: its generated files/);
    expect(workspace.read("CITATION.cff")).toBe(citation);
    expect(citation).toMatch('version: "1.1.0"\ndate-released: "2027-03-01"');
    workspace.commit("Release 1.1.0");
    maintainer.publishRelease();
    released.set("1.1.0", workspace.read("packages/dataset/dist/data.json"));
    consumer.runNpm("update");
    expect(consumer.readInstalledVersion("dataset")).toBe("1.1.0");
    expect(consumer.evaluate(`vnjp.resolveReference("${withdrawn}")`)).toMatchObject({
      outcome: "withdrawn",
      redirect: { release: "1.1.0", reason: { en: "They were one spelling." } },
    });
    // A citation of a record from a release before its first is unknown, and gives that first release.
    expect(consumer.evaluate(`vnjp.getCitationStatus("vnjp:${added}@1.1.0").outcome`)).toBe("current");
    expect(consumer.evaluate(`vnjp.getCitationStatus("vnjp:${added}@1.0.1")`)).toMatchObject({
      outcome: "unknown",
      firstRelease: { release: "1.1.0", date: "2027-03-01" },
    });
    expect(consumer.runVnjp("show", withdrawn)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/withdrawn/) as string,
    });
    expect(workspace.runOrThrow("git", "status", "--short")).toBe("");
  });

  test("publishing again does nothing", () => {
    expect(workspace.run("node", "tools/release/publish.ts").status).toBe(0);
  });

  test("a release of only the command line does not release the data", () => {
    maintainer.writeChangeset("help", "patch", "A word in its help.", ["@vnjp/cli"]);
    expect(maintainer.runStatus()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/computed level: none/) as string,
    });
    expect(maintainer.prepareRelease("2027-03-15")).toMatch(/without a new release of the data/);
    const changed = workspace.runOrThrow("git", "diff", "--name-only", "HEAD");
    expect(changed).toBe("apps/cli/CHANGELOG.md\napps/cli/package.json\n");
    expect(workspace.runOrThrow("git", "ls-files", "--others", "--exclude-standard")).toBe("");
    workspace.commit("Release 1.1.1 of the command line");
    maintainer.publishRelease();
    expect(consumer.viewPackage("@vnjp/dataset", "versions")).toEqual([...released.keys()]);
    expect(consumer.viewPackage("@vnjp/cli@1.1.1", "dependencies")).toEqual({ "@vnjp/dataset": "1.1.0" });
    consumer.runNpm("update");
    expect(consumer.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.1\.1, data 1\.1\.0/);
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

  test("a change that breaks readers is 2.0.0 of both packages, which npm update does not install for ^1.0.0", () => {
    const path = "packages/engine/src/schema/kinds/discrepancy.ts";
    workspace.write(path, workspace.read(path).replace('"open"]', '"open", "contested"]'));
    workspace.runOrThrow("node", "packages/dataset/scripts/generate.ts");
    maintainer.buildDataset();
    maintainer.writeChangeset("contested", "minor", "A reading may be contested.");
    const result = maintainer.runStatus();
    expect(result.stdout).toMatch(/computed level: major/);
    expect(result).toMatchObject({ status: 1, stderr: expect.stringMatching(/raise the level/) as string });
    maintainer.writeChangeset("contested", "major", "A reading may be contested.");
    released.set("2.0.0", maintainer.release("2.0.0", "2027-04-01"));
    consumer.runNpm("update");
    expect(consumer.readInstalledVersion("dataset")).toBe("1.1.0");
    expect(consumer.runVnjp("--version").stdout).toMatch(/@vnjp\/cli 1\.1\.1, data 1\.1\.0/);
    consumer.runNpm("install", "@vnjp/dataset@2", "@vnjp/cli@latest");
    expect(consumer.readInstalledVersion("dataset")).toBe("2.0.0");
  });

  test("the newest package gives every earlier release byte for byte", () => {
    expect(released.size).toBe(4);
    for (const [version, data] of released)
      expect(consumer.runVnjp("export", "--release", version).stdout, version).toBe(data);
  });

  test("the newest package compares any two releases by fact", () => {
    const { stdout } = consumer.runVnjp("diff", "1.0.0", "1.1.0");
    expect(stdout).toMatch(/- dialogue\n\s+\+ consultation/);
    expect(stdout).toMatch(`${withdrawn}  withdrawn`);
    expect(stdout).toMatch(/^minor {2}from 1\.0\.0 to 1\.1\.0/m);
  });

  test("a redacted value is in nothing that is released from then on", () => {
    maintainer.writeChangeset("redacted", "patch", "Redacts an earlier type.");
    const reason = { en: "It must not be read.", fr: "Cela ne doit pas être lu." };
    const redaction = { record: event, pointer: "/type/dialogue", kind: "redaction", severity: "editorial", reason };
    workspace.write(".changeset/redacted.corrections.json", JSON.stringify({ corrections: { redacted: redaction } }));
    expect(maintainer.prepareRelease("2027-04-15")).toMatch(/earlier values redacted {2}event/);
    for (const name of ["CHANGELOG.md", "releases/corrections.json", "releases/last.json"])
      expect(workspace.read(`packages/dataset/${name}`), name).not.toMatch(/A consultation under|`dialogue`/);
    expect(workspace.read("packages/dataset/CHANGELOG.md")).toMatch("taken out by the redaction redacted");
    workspace.runOrThrow("git", "checkout", "--", ".");
    workspace.runOrThrow("git", "clean", "-fdq");
  });

  test("the build fails if the release data was edited", () => {
    const path = "packages/dataset/releases/corrections.json";
    const log = workspace.read(path);
    workspace.write(path, log.replace("A consultation under the name", "Another word for it,"));
    const { status, stderr } = workspace.run("node", "packages/dataset/scripts/build.ts");
    expect(status).toBe(1);
    expect(stderr).toMatch(/history\/edited 1\.0\.1#\/corrections/);
    workspace.write(path, log);
  });

  test("the build fails if one character of a text changed, and names each quote that has it", () => {
    const path = "packages/dataset/texts/vietnamplus-133876/e1.txt";
    const text = workspace.read(path);
    workspace.write(path, text.replace("Auparavant", "Auparavent"));
    const { status, stderr } = workspace.run("node", "packages/dataset/scripts/build.ts");
    expect(status).toBe(1);
    expect(stderr).toMatch(/dispatch\/vietnamplus-133876\.json\S* text\/changed/);
    expect(stderr).toMatch(
      /event\/vinh-calls-on-kono\.json\S* span\/quote-not-found \/date\/before\/evidence\/\S+\/quote/,
    );
    workspace.write(path, text);
  });

  test("merged changes can be tried from the next channel before they are released", () => {
    workspace.runOrThrow("changeset", "pre", "enter", "next");
    maintainer.correctFact(event, "/type/dialogue", "dialogue", "A dialogue after all.", "Un dialogue, finalement.");
    workspace.remove(`packages/dataset/records/${added}.json`);
    maintainer.writeChangeset("no-topic", "minor", "A topic is withdrawn.");
    maintainer.writeWithdrawal("no-topic", added, { en: "It was none.", fr: "Ce n’en était pas un." });
    maintainer.prepareRelease("2027-05-01");
    workspace.commit("Pre-release 2.1.0-next.0");
    maintainer.publishRelease();
    expect(consumer.runNpm("view", "@vnjp/dataset", "dist-tags", "--json")).toMatch(/"next": "2\.1\.0-next\.0"/);
    // Its redirects have the ids that the next release will retire.
    expect(JSON.parse(workspace.read("packages/dataset/dist/redirects.json"))).toMatchObject({
      redirects: { [added]: { kind: "withdrawn", release: "2.1.0-next.0" }, [withdrawn]: { release: "1.1.0" } },
    });
    expect(workspace.read("packages/dataset/releases/redirects.json")).not.toMatch(added);
    expect(consumer.runNpm("view", "@vnjp/dataset", "dist-tags.latest")).toMatch("2.0.0");
    expect(existsSync(join(workspace.folder, "packages/dataset/.vnjp-write"))).toBe(false);
    expect(workspace.read("packages/dataset/releases/corrections.json")).not.toMatch("A dialogue after all.");
  });
});
