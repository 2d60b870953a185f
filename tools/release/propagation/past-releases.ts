import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { checkRegistryHistory } from "../registry-history.ts";
import type { Consumer } from "../rehearsal/consumer.ts";
import { event, withdrawn } from "./records.ts";
import type { Scene } from "./scene.ts";

export const describePastReleases = ({ temporary, workspace, maintainer, createUser, released }: Scene): void => {
  const buildData = () => workspace.run("node", "packages/dataset/scripts/build.ts");

  describe("past releases", () => {
    let user: Consumer;

    beforeAll(() => {
      user = createUser("^2.1.0");
      user.runNpm("install");
    });

    test("are given byte for byte by the newest package", () => {
      expect([...released.keys()]).toEqual(["1.0.0", "1.0.1", "1.1.0", "2.0.0", "2.1.0"]);
      for (const [version, data] of released)
        expect(user.runVnjp("export", "--release", version).stdout, version).toBe(data);
    });

    test("are compared by fact, any two of them", () => {
      const { stdout } = user.runVnjp("diff", "1.0.0", "1.1.0");
      expect(stdout).toMatch(/- dialogue\n\s+\+ consultation/);
      expect(stdout).toMatch(`${withdrawn}  withdrawn`);
      expect(stdout).toMatch(/^minor {2}from 1\.0\.0 to 1\.1\.0/m);
    });

    test("are compared with those on the registry, before a release is published", async () => {
      type History = Parameters<typeof checkRegistryHistory>[0];
      const read = () => JSON.parse(workspace.read("packages/dataset/releases/history.json")) as { releases: History };
      const { "2.1.0": newest, ...earlier } = read().releases;
      if (newest === undefined) throw new Error("there is no 2.1.0");
      for (const [name, value] of Object.entries(workspace.env)) vi.stubEnv(name, value);
      // The registry has the newest release, or only those before the next one.
      const next = { ...newest, previous: "2.1.0", head: "0".repeat(64) };
      expect(await checkRegistryHistory({ ...earlier, "2.1.0": newest })).toEqual([]);
      expect(await checkRegistryHistory({ ...earlier, "2.1.0": newest, "2.1.1": next })).toEqual([]);
      const forged = { ...newest, head: "0".repeat(64) };
      for (const releases of [
        { ...earlier, "2.1.0": forged },
        { ...earlier, "2.1.0": forged, "2.1.1": next },
      ])
        expect(await checkRegistryHistory(releases)).toMatchObject([{ code: "history/rewritten", record: "2.1.0" }]);
      vi.unstubAllEnvs();
    });

    test("can be deprecated: npm says so to its users, and the others are as they were", () => {
      const message = "Its page of 10 March is wrong: use 1.1.1.";
      user.runNpm("deprecate", "@vnjp/dataset@1.1.0", message);
      expect(user.viewPackage("@vnjp/dataset@1.1.0", "deprecated")).toBe(message);
      expect(user.runNpm("view", "@vnjp/dataset@1.1.1", "deprecated")).toBe("");
      expect(user.viewPackage("@vnjp/dataset", "dist-tags")).toMatchObject({ latest: "2.1.0", "latest-1": "1.1.1" });
      user.runNpm("undeprecate", "@vnjp/dataset@1.1.0");
      expect(user.runNpm("view", "@vnjp/dataset@1.1.0", "deprecated")).toBe("");
    });

    test("lose a redacted value in everything that is released from then on, as a rehearsal shows", () => {
      maintainer.writeChangeset("redacted", "patch", "Redacts an earlier type.");
      const reason = { en: "It must not be read.", fr: "Cela ne doit pas être lu." };
      const redaction = { record: event, pointer: "/type/dialogue", kind: "redaction", severity: "editorial", reason };
      workspace.write(".changeset/redacted.corrections.json", JSON.stringify({ corrections: { redacted: redaction } }));
      const before = workspace.runOrThrow("git", "status", "--porcelain");
      const folder = join(temporary, "rehearsal");
      const options = ["--date", "2027-05-15", "--folder", folder, "--shell"];
      const report = workspace.runOrThrow("node", "tools/release/rehearse.ts", ...options);
      expect(report).toMatch(/earlier values redacted {2}event/);
      expect(report).toMatch(/Published @vnjp\/dataset@2\.1\.1 as latest/);
      expect(report).toMatch(/@vnjp\/cli 2\.1\.1, data 2\.1\.1/);
      expect(report).toMatch(/verified {2}@vnjp\/dataset 2\.1\.1/);
      // Nobody types anything into the shell, so it ends.
      expect(report).toMatch("This shell is in the copy.");

      const readPrepared = (name: string) => readFileSync(join(folder, "workspace/packages/dataset", name), "utf8");
      for (const name of ["CHANGELOG.md", "releases/corrections.json", "releases/last.json", "dist/history.json"])
        expect(readPrepared(name), name).not.toMatch(/A consultation under|`dialogue`/);
      expect(readPrepared("CHANGELOG.md")).toMatch("taken out by the redaction redacted");
      // A rehearsal writes nothing into the workspace, and publishes nothing at its registry.
      expect(workspace.runOrThrow("git", "status", "--porcelain")).toBe(before);
      expect(user.viewPackage("@vnjp/dataset", "dist-tags.latest")).toBe("2.1.0");
      workspace.runOrThrow("git", "clean", "-fdq");
    });

    test("cannot be edited: the build fails", () => {
      const path = "packages/dataset/releases/corrections.json";
      const log = workspace.read(path);
      workspace.write(path, log.replace("A consultation under the name", "Another word for it,"));
      const { status, stderr } = buildData();
      expect(status).toBe(1);
      expect(stderr).toMatch(/history\/edited 2\.1\.0#\/sha256\/corrections/);
      workspace.write(path, log);
    });
  });

  test("the build fails if one character of a text changed, and names each quote that has it", () => {
    const path = "packages/dataset/texts/vietnamplus-133876/e1.txt";
    const text = workspace.read(path);
    workspace.write(path, text.replace("Auparavant", "Auparavent"));
    const { status, stderr } = buildData();
    expect(status).toBe(1);
    expect(stderr).toMatch(/dispatch\/vietnamplus-133876\.json\S* text\/changed/);
    expect(stderr).toMatch(
      /event\/vinh-calls-on-kono\.json\S* span\/quote-not-found \/date\/before\/evidence\/\S+\/quote/,
    );
    workspace.write(path, text);
  });
};
