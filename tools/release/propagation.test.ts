// The whole life of the record on a real registry: from 1.0.0 to 2.0.0, and what reaches whoever installed it.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeConsumer, type Consumer } from "./testing/consumer.ts";
import { startRegistry, type Registry } from "./testing/registry-server.ts";
import { copyWorkspace, type WorkspaceCopy } from "./testing/workspace-copy.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const withdrawn = "discrepancy/chien-spelling";
const added = "topic/mine-clearance";

let registry: Registry;
let workspace: WorkspaceCopy;
let consumer: Consumer;

const changeset = (name: string, level: string, words: string, of = "@vnjp/dataset") =>
  workspace.write(`.changeset/${name}.md`, `---\n"${of}": ${level}\n---\n\n${words}\n`);

const withdraw = (name: string, from: string, reason: object) => {
  const redirects = { [from]: { kind: "withdrawn", reason } };
  workspace.write(`.changeset/${name}.corrections.json`, JSON.stringify({ corrections: {}, redirects }));
};

const prepare = (date: string) => workspace.must("node", "tools/release/prepare.ts", "--date", date);
const publish = () => workspace.must("node", "tools/release/publish.ts");
const status = () => workspace.run("node", "tools/release/status.ts");
const build = () => workspace.must("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");

/** Corrects the type of the event as a maintainer does, with the command line of the workspace. */
const correctType = (to: string, why: string, pourquoi: string) => {
  const because = ["--kind", "interpretation", "--severity", "substantive", "--reason", why, "--reason-fr", pourquoi];
  workspace.must("node", "apps/cli/dist/index.js", "correct", event, "/type/dialogue", "--to", to, ...because);
};

beforeAll(async () => {
  registry = await startRegistry();
  workspace = copyWorkspace(registry.env);
  consumer = makeConsumer(registry.env, { "@vnjp/dataset": "^1.0.0", "@vnjp/cli": "^0.1.0" });
});

afterAll(() => {
  registry?.stop();
  workspace?.away();
  consumer?.away();
});

describe("a correction is a release", () => {
  const released = new Map<string, string>();

  test("the first release goes to the registry, and to whoever asks for ^1.0.0", () => {
    changeset("complete", "major", "The record is complete.");
    prepare("2027-01-15");
    workspace.commit("Release 1.0.0");
    publish();
    released.set("1.0.0", workspace.read("packages/dataset/dist/data.json"));

    consumer.npm("install");
    expect(consumer.installedVersion("dataset")).toBe("1.0.0");
    expect(consumer.installed("dataset/dist/data.json")).toBe(released.get("1.0.0"));
    expect(consumer.vnjp("--version").stdout).toMatch(/@vnjp\/cli 0\.1\.1, data 1\.0\.0/);
    expect(consumer.value(`vnjp.get("${event}").type.dialogue.value`)).toBe("dialogue");
  });

  test("nothing is due where nothing that is published changes", () => {
    workspace.write("README.md", `${workspace.read("README.md")}\nA line more.\n`);
    const { status: exit, stdout } = status();
    expect(stdout).toMatch(/computed level: none/);
    expect(exit).toBe(0);
  });

  test("vnjp correct changes the record and writes changeset and reason; the computed level is patch", () => {
    correctType("consultation", "A consultation under the name of a dialogue.", "Une consultation, dite dialogue.");
    build();
    const { status: exit, stdout, stderr } = status();
    expect(stderr).toBe("");
    expect(exit).toBe(0);
    expect(stdout).toMatch(/computed level: patch/);
    expect(stdout).toMatch(`fact corrected  ${event}#/type/dialogue`);
  });

  test("a fact that changes without a reason is refused", () => {
    const [path = ""] = workspace.must("git", "status", "--short").match(/\S+\.corrections\.json/) ?? [];
    const reasons = workspace.read(path);
    workspace.remove(path);
    const { status: exit, stderr } = status();
    expect(exit).toBe(1);
    expect(stderr).toMatch(`correction/missing  ${event}#/type/dialogue`);
    workspace.write(path, reasons);
  });

  test("a number that was raised by hand, and is not the step that is due, is refused", () => {
    const path = "packages/dataset/package.json";
    const manifest = workspace.read(path);
    workspace.write(path, manifest.replace('"version": "1.0.0"', '"version": "1.1.0"'));
    expect(status()).toMatchObject({ status: 1, stderr: expect.stringMatching(/1\.1\.0 was raised/) as string });
    workspace.write(path, manifest);
  });

  test("a level that is not the computed one is refused, too high or too low", () => {
    const [name = ""] = workspace.must("git", "status", "--short", "--", ".changeset").match(/\S+\.md/) ?? [];
    const right = workspace.read(name);
    workspace.write(name, right.replace(": patch", ": minor"));
    expect(status()).toMatchObject({ status: 1, stderr: expect.stringMatching(/lower the level/) as string });
    workspace.write(name, right);
  });

  test("the correction reaches ^1.0.0 by npm update, and the log says what changed and why", () => {
    prepare("2027-02-01");
    workspace.commit("Release 1.0.1");
    publish();
    released.set("1.0.1", workspace.read("packages/dataset/dist/data.json"));
    consumer.npm("update");
    expect(consumer.installedVersion("dataset")).toBe("1.0.1");
    expect(consumer.value(`vnjp.get("${event}").type.dialogue.value`)).toBe("consultation");
    expect(consumer.value(`vnjp.correctionsSince("1.0.0")`)).toMatchObject([
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
    expect(consumer.vnjp("log").stdout).toMatch(/dialogue → consultation/);
  });

  test("the bundled apps were built on the corrected data, and say which they hold", () => {
    expect(consumer.installedVersion("cli")).toBe("0.1.2");
    expect(consumer.vnjp("--version").stdout).toMatch(/@vnjp\/cli 0\.1\.2, data 1\.0\.1/);
    expect(consumer.vnjp("show", `${event}#/type/dialogue`).stdout).toMatch(/consultation/);
    const page = consumer.installed(`cli/dist/web/${event}/index.html`);
    expect(page).toMatch(`vnjp:${event}@1.0.1`);
    expect(page).toMatch(/consultation/i);
  });

  test("a withdrawn record arrives as a redirect, in a minor; a release that was interrupted is run again", () => {
    workspace.remove(`packages/dataset/records/${withdrawn}.json`);
    build();
    expect(status()).toMatchObject({ status: 1, stderr: expect.stringMatching(/identity\/vanished/) as string });
    const topic = workspace.read("packages/dataset/records/topic/war-legacy.json");
    workspace.write(`packages/dataset/records/${added}.json`, topic.replace('"war-legacy"', '"mine-clearance"'));
    build();
    changeset("one-spelling", "minor", "A discrepancy that was none is withdrawn, and a topic is new.");
    withdraw("one-spelling", withdrawn, { en: "They were one spelling.", fr: "C’était une graphie." });
    expect(status()).toMatchObject({ status: 0, stdout: expect.stringMatching(/computed level: minor/) as string });
    // The numbers are raised, and then the power fails.
    workspace.must("changeset", "version");
    // All is written aside, and something stands in the way of the first file.
    mkdirSync(join(workspace.folder, "packages/dataset/releases/corrections.json.new"));
    expect(workspace.run("node", "tools/release/prepare.ts", "--date", "2027-03-01").status).toBe(1);
    expect(workspace.read("packages/dataset/releases/corrections.json")).not.toMatch("1.1.0");
    rmSync(join(workspace.folder, "packages/dataset/releases/corrections.json.new"), { recursive: true });
    expect(prepare("2027-03-02")).toMatch(/ended the release of 1\.1\.0, whose writing was interrupted/);
    expect(workspace.read("packages/dataset/releases/history.json")).toMatch(/"date": "2027-03-01"/);
    // It had ended, but for the generated files.
    const citation = workspace.read("CITATION.cff");
    workspace.write("CITATION.cff", citation.replaceAll("1.1.0", "1.0.1"));
    expect(prepare("2027-03-02")).toMatch(/ended the release of 1\.1\.0, whose generated files/);
    expect(workspace.read("CITATION.cff")).toBe(citation);
    expect(citation).toMatch('version: "1.1.0"\ndate-released: "2027-03-01"');
    workspace.commit("Release 1.1.0");
    publish();
    released.set("1.1.0", workspace.read("packages/dataset/dist/data.json"));
    consumer.npm("update");
    expect(consumer.installedVersion("dataset")).toBe("1.1.0");
    expect(consumer.value(`vnjp.resolve("${withdrawn}")`)).toMatchObject({
      outcome: "withdrawn",
      redirect: { release: "1.1.0", reason: { en: "They were one spelling." } },
    });
    // Who cites from an earlier release what came with this one is told so.
    expect(consumer.value(`vnjp.standingOf("vnjp:${added}@1.1.0").outcome`)).toBe("current");
    expect(consumer.value(`vnjp.standingOf("vnjp:${added}@1.0.1")`)).toMatchObject({
      outcome: "unknown",
      first: { release: "1.1.0", date: "2027-03-01" },
    });
    expect(consumer.vnjp("show", withdrawn)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/withdrawn/) as string,
    });
    expect(workspace.must("git", "status", "--short")).toBe("");
  });

  test("what was prepared and published is published again in vain, without harm", () => {
    expect(workspace.run("node", "tools/release/publish.ts").status).toBe(0);
  });

  test("a release of the command line alone leaves the data as it was released", () => {
    changeset("help", "patch", "A word in its help.", "@vnjp/cli");
    expect(status()).toMatchObject({ status: 0, stdout: expect.stringMatching(/computed level: none/) as string });
    expect(prepare("2027-03-15")).toMatch(/the data is not released anew/);
    const changed = workspace.must("git", "diff", "--name-only", "HEAD");
    expect(changed).toBe("apps/cli/CHANGELOG.md\napps/cli/package.json\n");
    expect(workspace.must("git", "ls-files", "--others", "--exclude-standard")).toBe("");
    workspace.commit("Release 0.1.4 of the command line");
    publish();
    expect(consumer.onRegistry("@vnjp/dataset", "versions")).toEqual([...released.keys()]);
    expect(consumer.onRegistry("@vnjp/cli@0.1.4", "dependencies")).toEqual({ "@vnjp/dataset": "1.1.0" });
    consumer.npm("update");
    expect(consumer.vnjp("--version").stdout).toMatch(/@vnjp\/cli 0\.1\.4, data 1\.1\.0/);
  });

  test("without a changeset nothing is prepared, and a reason that waits for one is left where it is", () => {
    const waiting = ".changeset/waiting.corrections.json";
    const reason = { en: "It waits.", fr: "Elle attend." };
    const correction = { record: event, pointer: "/ordinal/ten", kind: "scope", severity: "editorial", reason };
    workspace.write(waiting, JSON.stringify({ corrections: { waits: correction } }));
    const { status: exit, stderr } = workspace.run("node", "tools/release/prepare.ts", "--date", "2027-04-01");
    expect(exit).toBe(1);
    expect(stderr).toMatch(`correction/of-nothing  ${event}#/ordinal/ten`);
    expect(workspace.read(waiting)).toMatch("It waits.");
    workspace.remove(waiting);
    expect(workspace.run("node", "tools/release/prepare.ts", "--date", "2027-04-01").stderr).toMatch(
      /No changeset says/,
    );
  });

  test("a change that breaks readers is 2.0.0, and does not reach ^1.0.0", () => {
    const path = "packages/engine/src/schema/discrepancy.ts";
    workspace.write(path, workspace.read(path).replace('"open"]', '"open", "contested"]'));
    workspace.must("node", "packages/dataset/scripts/generate.ts");
    build();
    changeset("contested", "minor", "A reading may be contested.");
    const refused = status();
    expect(refused.stdout).toMatch(/computed level: major/);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/raise the level/) as string });
    changeset("contested", "major", "A reading may be contested.");
    prepare("2027-04-01");
    workspace.commit("Release 2.0.0");
    publish();
    released.set("2.0.0", workspace.read("packages/dataset/dist/data.json"));
    consumer.npm("update", "@vnjp/dataset");
    expect(consumer.installedVersion("dataset")).toBe("1.1.0");
    consumer.npm("install", "@vnjp/dataset@2", "@vnjp/cli@latest");
    expect(consumer.installedVersion("dataset")).toBe("2.0.0");
  });

  test("from the newest package alone, every earlier release comes back byte for byte", () => {
    expect(released.size).toBe(4);
    for (const [version, data] of released)
      expect(consumer.vnjp("export", "--as-of", version).stdout, version).toBe(data);
  });

  test("any two releases are compared from it, as facts", () => {
    const { stdout } = consumer.vnjp("diff", "1.0.0", "1.1.0");
    expect(stdout).toMatch(/- dialogue\n\s+\+ consultation/);
    expect(stdout).toMatch(`${withdrawn}  withdrawn`);
    expect(stdout).toMatch(/^minor {2}from 1\.0\.0 to 1\.1\.0/m);
  });

  test("what is redacted is told by nothing that is released from then on", () => {
    changeset("redacted", "patch", "An earlier type is withheld.");
    const reason = { en: "It must not be read.", fr: "Cela ne doit pas être lu." };
    const redaction = { record: event, pointer: "/type/dialogue", kind: "redaction", severity: "editorial", reason };
    workspace.write(".changeset/redacted.corrections.json", JSON.stringify({ corrections: { redacted: redaction } }));
    expect(prepare("2027-04-15")).toMatch(/earlier values withheld {2}event/);
    for (const name of ["CHANGELOG.md", "releases/corrections.json", "releases/last.json"])
      expect(workspace.read(`packages/dataset/${name}`), name).not.toMatch(/A consultation under|`dialogue`/);
    expect(workspace.read("packages/dataset/CHANGELOG.md")).toMatch("taken out by the redaction redacted");
    workspace.must("git", "checkout", "--", ".");
    workspace.must("git", "clean", "-fdq");
  });

  test("the log, the history and the manifest are those that the releases wrote, or nothing is built", () => {
    const path = "packages/dataset/releases/corrections.json";
    const log = workspace.read(path);
    workspace.write(path, log.replace("A consultation under the name", "Another word for it,"));
    const { status: exit, stderr } = workspace.run("node", "packages/dataset/scripts/build.ts");
    expect(exit).toBe(1);
    expect(stderr).toMatch(/history\/edited 1\.0\.1#\/corrections/);
    workspace.write(path, log);
  });

  test("a text of which one character is another is not built, and each quote over it is named", () => {
    const path = "packages/dataset/texts/vietnamplus-133876/e1.txt";
    const text = workspace.read(path);
    workspace.write(path, text.replace("Auparavant", "Auparavent"));
    const { status: exit, stderr } = workspace.run("node", "packages/dataset/scripts/build.ts");
    expect(exit).toBe(1);
    expect(stderr).toMatch(/dispatch\/vietnamplus-133876\.json\S* text\/changed/);
    expect(stderr).toMatch(
      /event\/vinh-calls-on-kono\.json\S* span\/quote-absent \/date\/before\/evidence\/\S+\/quote/,
    );
    workspace.write(path, text);
  });

  test("what is merged and not released is tried from the next channel", () => {
    workspace.must("changeset", "pre", "enter", "next");
    correctType("dialogue", "A dialogue after all.", "Un dialogue, finalement.");
    workspace.remove(`packages/dataset/records/${added}.json`);
    changeset("no-topic", "minor", "A topic is withdrawn.");
    withdraw("no-topic", added, { en: "It was none.", fr: "Ce n’en était pas un." });
    prepare("2027-05-01");
    workspace.commit("Pre-release 2.1.0-next.0");
    publish();
    expect(consumer.npm("view", "@vnjp/dataset", "dist-tags", "--json")).toMatch(/"next": "2\.1\.0-next\.0"/);
    // What it has no more was there: its redirects say so, though no release does yet.
    expect(JSON.parse(workspace.read("packages/dataset/dist/redirects.json"))).toMatchObject({
      redirects: { [added]: { kind: "withdrawn", release: "2.1.0-next.0" }, [withdrawn]: { release: "1.1.0" } },
    });
    expect(workspace.read("packages/dataset/releases/redirects.json")).not.toMatch(added);
    expect(consumer.npm("view", "@vnjp/dataset", "dist-tags.latest")).toMatch("2.0.0");
    expect(existsSync(join(workspace.folder, "packages/dataset/releases/.next"))).toBe(false);
    expect(workspace.read("packages/dataset/releases/corrections.json")).not.toMatch("A dialogue after all.");
  });
});
