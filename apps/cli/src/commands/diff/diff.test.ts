import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCorpusCopy, type CorpusCopy } from "../../../test/corpus-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder, repositoryFolder } from "../../../test/run-vnjp.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;

describe("vnjp diff", () => {
  let corpus: CorpusCopy;
  beforeAll(() => {
    corpus = createCorpusCopy();
    corpus.edit(file, '"value": "dialogue"', '"value": "consultation"');
    rmSync(corpus.getPath("records/discrepancy/chien-spelling.json"));
  });
  afterAll(() => corpus.remove());

  it("lists the facts of a corpus that differ from the installed data, and what blocks a release", async () => {
    const { status, stdout, stderr } = await runInProcess(["diff", "installed", corpus.folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(`${event}\n  /type/dialogue  changed\n    - dialogue\n    + consultation`);
    expect(stdout).toMatch("discrepancy/chien-spelling  gone without a redirect");
    expect(stdout).toMatch("blocked: no release may do this");
    expect(stderr).toMatch(/only records were compared, not schemas and exports/);
    const json = await runInProcess(["diff", "installed", corpus.folder, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      level: "blocked",
      blockers: [expect.stringContaining("chien-spelling")],
    });
  });

  it("reads reasons and redirects from the changesets", async () => {
    const reason = { en: "They were one.", fr: "C’était la même." };
    const reasons = {
      corrections: {
        type: { record: event, pointer: "/type/dialogue", kind: "interpretation", severity: "substantive", reason },
      },
      redirects: { "discrepancy/chien-spelling": { kind: "withdrawn", reason } },
    };
    writeFileSync(corpus.getPath(".changeset/why.corrections.json"), JSON.stringify(reasons));
    const { stdout } = await runInProcess(["diff", "installed", "."], { cwd: corpus.folder });
    expect(stdout).toMatch("interpretation, substantive: They were one.");
    expect(stdout).toMatch("discrepancy/chien-spelling  withdrawn: They were one.");
    expect(stdout).toMatch(/^minor {2}from installed/m);
  });

  it("prints the same as Markdown and as JSON", async () => {
    const markdown = await runInProcess(["diff", "installed", corpus.folder, "--format", "markdown"]);
    expect(markdown.stdout).toMatch(
      "- `/type/dialogue`: `dialogue` → `consultation` (interpretation, substantive). They were",
    );
    const json = JSON.parse((await runInProcess(["diff", "installed", corpus.folder, "--format", "json"])).stdout) as {
      level: string;
      forcedBy: { where: string }[];
      blockers: string[];
      differences: { changed: unknown[]; retired: unknown[] };
    };
    expect(json).toMatchObject({ level: "minor", blockers: [] });
    expect(json.forcedBy.map(({ where }) => where)).toEqual(["discrepancy/chien-spelling"]);
    expect(json.differences.changed).toEqual([
      {
        reference: event,
        changes: [
          {
            pointer: "/type/dialogue",
            change: "changed",
            isFact: true,
            parts: ["value"],
            before: "dialogue",
            after: "consultation",
          },
        ],
      },
    ]);
  });

  it("reads a tarball, and finds no difference from the working tree and the installed package", async () => {
    const packed = mkdtempSync(join(tmpdir(), "vnjp-packed-"));
    try {
      const { status } = spawnSync("npm", ["pack", "--silent", "--pack-destination", packed], { cwd: datasetFolder });
      expect(status).toBe(0);
      const tarball = join(packed, readdirSync(packed)[0] ?? "");
      for (const other of ["installed", datasetFolder, repositoryFolder]) {
        const result = await runInProcess(["diff", tarball, other]);
        expect(result).toMatchObject({ status: 0, stdout: expect.stringMatching(/^the same/) as string });
      }
    } finally {
      rmSync(packed, { recursive: true, force: true });
    }
  });

  it("compares a tree alone with its last release, and needs one", async () => {
    const { status, stderr } = await runInProcess(["diff", "."], { cwd: corpus.folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/\. has no release yet/);
    const released = createCorpusCopy({ releasedVersion: "1.0.0" });
    try {
      released.edit(file, '"value": "dialogue"', '"value": "consultation"');
      const { stdout } = await runInProcess(["diff", "."], { cwd: released.folder });
      expect(stdout).toMatch("- dialogue\n    + consultation");
      expect(stdout).toMatch(/^patch {2}from 1\.0\.0 to \./m);
    } finally {
      released.remove();
    }
  });

  it.each([
    ["a release that never was", "0.0.1", /nothing has been released yet|There is no release 0\.0\.1/],
    ["a missing file", "no-such-thing", /There is no no-such-thing/],
    ["a file that is not a tarball", join(datasetFolder, "package.json"), /not a tarball of the package/],
    ["a folder that is neither", "/", /neither a corpus .* nor an installed package/],
  ])("rejects %s", async (_, input, line) => {
    const { status, stderr } = await runInProcess(["diff", input, "installed"]);
    expect(stderr).toMatch(line);
    expect(status).toBe(2);
  });

  it("rejects a corpus with errors, which cannot be published", async () => {
    const restore = corpus.edit(file, "2024-02-27", "2024-02-31");
    try {
      const { status, stderr } = await runInProcess(["diff", "installed", corpus.folder]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/errors? and cannot be published/);
    } finally {
      restore();
    }
  });
});
