import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { parsePackage } from "@vnjp/engine/releases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createFirstStep,
  createNextStep,
  createPending,
  createReason,
} from "../../../../../packages/engine/test/release-sequences/release-steps.ts";
import { setSnapshotValue } from "../../../../../packages/engine/test/snapshots.ts";
import { auditFixturesFolder, createInstalledCopy, type InstalledCopy } from "../../../test/installed-copy.ts";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";

// First: the other tests replace the installed data.
describe("vnjp verify", () => {
  it("verifies every quote of the installed data against its text", async () => {
    const { status, stdout } = await runInProcess(["verify", "--format", "json"]);
    const { spans, findings } = JSON.parse(stdout) as { spans: number; findings: unknown[] };
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(spans).toBeGreaterThan(500);
  });
});

const fact = "event/2024-02-27-defence-policy-dialogue-10#/date/day";

/** Writes the data of two releases. The second is today's data; it corrects one fact and redacts another. */
const writeReleaseData = async (folder: string): Promise<void> => {
  const { snapshot } = parsePackage(await readPackageFolder(datasetFolder));
  const today = { ...snapshot, version: "1.1.0" };
  const location = `/records/${fact.replace("#", "")}/value`;
  const redactedPath = "/records/person/kono-taro/names/made-up";
  const redactedFact = { basis: "external", value: { name: "Made Up", language: "en", form: "full" }, evidence: {} };
  const before = setSnapshotValue(setSnapshotValue(today, location, "2024-02-28"), redactedPath, redactedFact);
  const { releaseData } = createNextStep(
    createFirstStep({ ...before, version: "1.0.0" }),
    today,
    createPending({
      "misread-day": createReason(fact),
      "not-his-name": createReason("person/kono-taro#/names/made-up", { kind: "redaction" }),
    }),
  );
  const { corrections, redirects, releases } = releaseData;
  for (const [name, value] of Object.entries({
    corrections: { corrections },
    redirects: { redirects },
    history: { releases },
  }))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
};

describe("vnjp verify of a release", () => {
  let releaseData: string;
  let installation: InstalledCopy;
  beforeAll(async () => {
    releaseData = mkdtempSync(join(tmpdir(), "vnjp-release-data-"));
    await writeReleaseData(releaseData);
    installation = createInstalledCopy(releaseData, "1.1.0");
  });
  afterAll(() => {
    installation.remove();
    rmSync(releaseData, { recursive: true });
  });

  const runVerify = async () => {
    const { status, stdout } = await installation.run(["verify", "--format", "json"]);
    return { status, ...(JSON.parse(stdout) as { releases: number; findings: { code?: string; record: string }[] }) };
  };

  /** Replaces a text in a file of the installed package while a test runs. */
  const runWithTamperedFile = async (file: string, from: string, to: string, run: () => Promise<void>) => {
    const path = join(installation.folder, "node_modules/@vnjp/dataset/dist", file);
    const content = readFileSync(path, "utf8");
    expect(content).toContain(from);
    writeFileSync(path, content.replace(from, to));
    try {
      await run();
    } finally {
      writeFileSync(path, content);
    }
  };

  it("proves the history and the log", async () => {
    expect(await runVerify()).toMatchObject({ status: 0, releases: 2, findings: [] });
    expect((await installation.run(["verify"])).stdout).toMatch(
      /^verified .*; history and log of 2 releases\n  of this project: .*\n$/,
    );
  });

  it.each([
    ["a wrong value in the log", "corrections.json", '"before":"2024-02-28"', '"before":"2024-02-26"', fact],
    // The redaction has removed the hash of the earlier data: here the log and the history contradict each other.
    ["a wrong value in the history", "history.json", '"2024-02-28"', '"2024-02-26"', fact],
    ["data that is not the released data", "data.json", '"2024-02-27"', '"2024-02-25"', "1.1.0#/sha256/data"],
    [
      "a schema that is not the released schema",
      "schema/event.schema.json",
      '"string"',
      '"number"',
      "1.1.0#/sha256/schemas",
    ],
  ])("finds %s", async (_, file, from, to, location) => {
    await runWithTamperedFile(file, from, to, async () => {
      const { status, findings } = await runVerify();
      expect(status).toBe(1);
      expect(findings.some(({ code }) => code === "history/wrong-hash" || code === "correction/wrong-entry")).toBe(
        true,
      );
      const text = await installation.run(["verify"]);
      expect(text.status).toBe(1);
      expect(text.stdout).toContain(`  ${location}\n  found     `);
    });
  });

  it("cannot run if a part of the package is missing", async () => {
    await runWithTamperedFile("history.json", '{"releases"', '{"released"', async () => {
      const { status, stderr } = await installation.run(["verify"]);
      expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
      expect(stderr).toMatch(/is broken: its dist\/history\.json has no releases\. Install it again/);
    });
  });

  it("exports an earlier release without redacted data, and its schemas as they were", async () => {
    const data = await installation.run(["export", "--release", "1.0.0"]);
    expect(data).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/was redacted later and is left out/) as string,
    });
    const schemas = await installation.run(["export", "--release", "1.0.0", "--schemas"]);
    expect({ ...schemas, stdout: "" }).toMatchObject({ status: 0, stderr: "" });
  });

  it("finds a text that was changed after the installation, as an installed process", () => {
    const texts = join(installation.folder, "node_modules/@vnjp/dataset/texts");
    rmSync(texts);
    cpSync(join(datasetFolder, "texts"), texts, { recursive: true });
    const text = join(texts, "vietnamplus-133876/e1.txt");
    writeFileSync(text, readFileSync(text, "utf8").replace("Tokyo (VNA)", "Kyoto (VNA)"));
    const { status, stdout } = installation.spawn(["verify", "--format", "json"]);
    const { findings } = JSON.parse(stdout) as { findings: { record: string; found: string; expected: string }[] };
    expect(status).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ record: "dispatch/vietnamplus-133876", pointer: "/editions/e1/sha256" }),
    );
    expect(findings.some(({ found }) => found.includes("Kyoto"))).toBe(true);
  });
});

describe("vnjp verify of data that is not a release", () => {
  it("says that there is no history to prove", async () => {
    const installation = createInstalledCopy(join(auditFixturesFolder, "release-data"), "1.4.0-next.0");
    const { status, stdout } = await installation.run(["verify"]);
    installation.remove();
    expect(status).toBe(0);
    expect(stdout).toMatch(/; no history or log, because it is not a release\n  of this project: .*\n$/);
  });
});
