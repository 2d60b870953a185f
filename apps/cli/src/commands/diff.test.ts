import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusCopy, type CorpusCopy } from "../testing/corpus-copy.ts";
import { dataset, vnjp } from "../testing/run-vnjp.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";
const file = `records/${event}.json`;

describe("vnjp diff", () => {
  let corpus: CorpusCopy;
  beforeAll(() => {
    corpus = corpusCopy();
    corpus.edit(file, '"value": "dialogue"', '"value": "consultation"');
    rmSync(corpus.path("records/discrepancy/chien-spelling.json"));
  });
  afterAll(() => corpus.remove());

  it("tells which facts of a corpus are not what is installed, and the level that makes due", () => {
    const { status, stdout, stderr } = vnjp(["diff", "installed", corpus.folder]);
    expect(status).toBe(0);
    expect(stdout).toMatch(`${event}\n  /type/dialogue  changed\n    - dialogue\n    + consultation`);
    expect(stdout).toMatch("discrepancy/chien-spelling  gone, and nothing says why");
    expect(stdout).toMatch("refused: no level makes this right");
    expect(stderr).toMatch(/records were compared, schemas and doors were not/);
  });

  it("takes the reason of a change and the end of a record from beside the changesets", () => {
    const reason = { en: "They were one.", fr: "C’était la même." };
    const reasons = {
      corrections: {
        type: { record: event, pointer: "/type/dialogue", kind: "interpretation", severity: "substantive", reason },
      },
      redirects: { "discrepancy/chien-spelling": { kind: "withdrawn", reason } },
    };
    writeFileSync(corpus.path(".changeset/why.corrections.json"), JSON.stringify(reasons));
    const { stdout } = vnjp(["diff", "installed", "."], { cwd: corpus.folder });
    expect(stdout).toMatch("interpretation, substantive: They were one.");
    expect(stdout).toMatch("discrepancy/chien-spelling  withdrawn: They were one.");
    expect(stdout).toMatch(/^minor {2}from installed/m);
  });

  it("says the same in Markdown for a pull request, and in JSON for a program", () => {
    const markdown = vnjp(["diff", "installed", corpus.folder, "--format", "markdown"]).stdout;
    expect(markdown).toMatch(
      "- `/type/dialogue`: `dialogue` → `consultation` (interpretation, substantive). They were",
    );
    const json = JSON.parse(vnjp(["diff", "installed", corpus.folder, "--format", "json"]).stdout) as {
      level: string;
      forcedBy: { where: string }[];
      differences: { changed: unknown[]; retired: unknown[] };
    };
    expect(json.level).toBe("minor");
    expect(json.forcedBy.map(({ where }) => where)).toEqual(["discrepancy/chien-spelling"]);
    expect(json.differences.changed).toEqual([
      {
        reference: event,
        changes: [
          {
            pointer: "/type/dialogue",
            change: "changed",
            fact: true,
            parts: ["value"],
            before: "dialogue",
            after: "consultation",
          },
        ],
      },
    ]);
  });

  it("reads a package out of its tarball, and finds the working tree and what is installed to be the same", () => {
    const packed = mkdtempSync(join(tmpdir(), "vnjp-packed-"));
    try {
      const { status } = spawnSync("npm", ["pack", "--silent", "--pack-destination", packed], { cwd: dataset });
      expect(status).toBe(0);
      const tarball = join(packed, readdirSync(packed)[0] ?? "");
      for (const other of ["installed", dataset, join(dataset, "../..")]) {
        const { stdout, status: exit } = vnjp(["diff", tarball, other]);
        expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^the same/) as string });
      }
    } finally {
      rmSync(packed, { recursive: true, force: true });
    }
  });

  it("compares a tree alone with its last release, and says where there is none", () => {
    const { status, stderr } = vnjp(["diff", "."], { cwd: corpus.folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/Nothing has been released of \./);
    const released = corpusCopy("1.0.0");
    try {
      released.edit(file, '"value": "dialogue"', '"value": "consultation"');
      const { stdout } = vnjp(["diff", "."], { cwd: released.folder });
      expect(stdout).toMatch("- dialogue\n    + consultation");
      expect(stdout).toMatch(/^patch {2}from 1\.0\.0 to \./m);
    } finally {
      released.remove();
    }
  });

  it.each([
    ["a release that there never was", "0.0.1", /nothing has been released yet|There is no release 0\.0\.1/],
    ["what is not there", "no-such-thing", /There is no no-such-thing/],
    ["a file that is no tarball", join(dataset, "package.json"), /no tarball of the package/],
    ["a folder that is neither", "/", /neither a corpus .* nor an installed package/],
  ])("has one clear line for %s", (_, words, line) => {
    const { status, stderr } = vnjp(["diff", words, "installed"]);
    expect(stderr).toMatch(line);
    expect(status).toBe(2);
  });

  it("compares nothing that has findings: it could not be published", () => {
    const faulty = corpusCopy();
    try {
      faulty.edit(file, "2024-02-27", "2024-02-31");
      const { status, stderr } = vnjp(["diff", "installed", faulty.folder]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/findings, and cannot be published as it is/);
    } finally {
      faulty.remove();
    }
  });
});
