import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextStep, firstStep, pending, reason } from "../../../../packages/engine/src/testing/releasing.ts";
import { withValue } from "../../../../packages/engine/src/testing/snapshots.ts";
import { packageOf, type Released } from "@vnjp/engine/history";
import { readPackageFolder } from "@vnjp/engine/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditFixtures, releasedCopy, type Installed } from "../testing/released-copy.ts";
import { dataset, program, vnjp } from "../testing/run-vnjp.ts";

describe("vnjp verify", () => {
  it("verifies every span of the installed data against its text", () => {
    const { status, stdout } = vnjp(["verify", "--format", "json"]);
    const { spans, faults } = JSON.parse(stdout) as { spans: number; faults: unknown[] };
    expect({ status, faults }).toEqual({ status: 0, faults: [] });
    expect(spans).toBeGreaterThan(500);
  });

  it("finds a text that was changed after it was installed", () => {
    const home = mkdtempSync(join(tmpdir(), "vnjp-installed-"));
    try {
      const modules = join(home, "node_modules/@vnjp");
      cpSync(join(dataset, "dist"), join(modules, "dataset/dist"), { recursive: true });
      cpSync(join(dataset, "texts"), join(modules, "dataset/texts"), { recursive: true });
      cpSync(join(dataset, "package.json"), join(modules, "dataset/package.json"));
      cpSync(program, join(modules, "cli/dist/index.js"));
      writeFileSync(join(modules, "cli/package.json"), '{ "type": "module" }');
      const text = join(modules, "dataset/texts/vietnamplus-133876/e1.txt");
      writeFileSync(text, readFileSync(text, "utf8").replace("Tokyo (VNA)", "Kyoto (VNA)"));
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(modules, "cli/dist/index.js"), "verify", "--format", "json"],
        { encoding: "utf8" },
      );
      const { faults } = JSON.parse(stdout) as { faults: { record: string; found: string; expected: string }[] };
      expect(status).toBe(1);
      expect(faults).toContainEqual(
        expect.objectContaining({ record: "dispatch/vietnamplus-133876", pointer: "/editions/e1/sha256" }),
      );
      expect(faults.some(({ found }) => found.includes("Kyoto"))).toBe(true);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});

const fact = "event/2024-02-27-defence-policy-dialogue-10#/date/day";

/** Two releases of which the second is today's data, as if one fact had been corrected and another redacted in it. */
const madeLedgers = async (folder: string): Promise<void> => {
  const { snapshot } = packageOf(await readPackageFolder(dataset));
  const today = { ...snapshot, surface: { doors: [], code: "" }, version: "1.1.0" } as Released;
  const place = `/records/${fact.replace("#", "")}/value`;
  const withheld = "/records/person/kono-taro/names/made-up";
  const made = { basis: "external", value: { name: "Made Up", language: "en", form: "full" }, evidence: {} };
  const before = withValue(withValue(today, place, "2024-02-28"), withheld, made);
  const { ledgers } = nextStep(
    firstStep({ ...before, version: "1.0.0" }),
    today,
    pending({
      "misread-day": reason(fact),
      "not-his-name": reason("person/kono-taro#/names/made-up", { kind: "redaction" }),
    }),
  );
  const { corrections, redirects, releases } = ledgers;
  for (const [name, value] of Object.entries({
    corrections: { corrections },
    redirects: { redirects },
    history: { releases },
  }))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
};

describe("vnjp verify, of a release", () => {
  let ledgers: string;
  let home: Installed;
  beforeAll(async () => {
    ledgers = mkdtempSync(join(tmpdir(), "vnjp-ledgers-"));
    await madeLedgers(ledgers);
    home = releasedCopy(ledgers, "1.1.0");
  });
  afterAll(() => {
    home.remove();
    rmSync(ledgers, { recursive: true });
  });

  const verified = () => {
    const { status, stdout } = home.vnjp(["verify", "--format", "json"]);
    return { status, ...(JSON.parse(stdout) as { releases: number; faults: { code?: string; record: string }[] }) };
  };

  /** A file of the installed package with other words in it, for as long as something runs. */
  const tampered = <T>(file: string, from: string, to: string, run: () => T): T => {
    const path = join(home.folder, "node_modules/@vnjp/dataset/dist", file);
    const content = readFileSync(path, "utf8");
    expect(content).toContain(from);
    writeFileSync(path, content.replace(from, to));
    try {
      return run();
    } finally {
      writeFileSync(path, content);
    }
  };

  it("proves the history and the log", () => {
    expect(verified()).toMatchObject({ status: 0, releases: 2, faults: [] });
    expect(home.vnjp(["verify"]).stdout).toMatch(/^verified .*; history and log of 2 releases\n$/);
  });

  it.each([
    ["a log that gives another value", "corrections.json", '"before":"2024-02-28"', '"before":"2024-02-26"', fact],
    // What a redaction withholds has left no hash to compare: here the log and the history contradict each other.
    ["a history that leads elsewhere", "history.json", '"2024-02-28"', '"2024-02-26"', fact],
    ["data that is not what was released", "data.json", '"2024-02-27"', '"2024-02-25"', "1.1.0#/sha256/data"],
    [
      "a schema that is not what was released",
      "schema/event.schema.json",
      '"string"',
      '"number"',
      "1.1.0#/sha256/schemas",
    ],
  ])("finds %s", (_, file, from, to, place) => {
    tampered(file, from, to, () => {
      const { status, faults } = verified();
      expect(status).toBe(1);
      expect(faults.some(({ code }) => code === "history/broken" || code === "correction/before-false")).toBe(true);
      const text = home.vnjp(["verify"]);
      expect(text.status).toBe(1);
      expect(text.stdout).toContain(`  ${place}\n  found     `);
    });
  });

  it("cannot run over a package of which a part is gone", () => {
    tampered("history.json", '{"releases"', '{"released"', () => {
      const { status, stderr } = home.vnjp(["verify"]);
      expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
      expect(stderr).toMatch(/not whole: dist\/history\.json in it has no releases\. Install it again/);
    });
  });

  it("knows that a redaction withholds data, and leaves the schemas of then as they were", () => {
    const data = home.vnjp(["export", "--as-of", "1.0.0"]);
    expect(data).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/these are not the bytes of then/) as string,
    });
    const schemas = home.vnjp(["export", "--as-of", "1.0.0", "--what", "schemas"]);
    expect({ ...schemas, stdout: "" }).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("vnjp verify, of what is no release", () => {
  it("proves no history, and says so", () => {
    const home = releasedCopy(join(auditFixtures, "ledgers"), "1.4.0-next.0");
    const { status, stdout } = home.vnjp(["verify"]);
    home.remove();
    expect(status).toBe(0);
    expect(stdout).toMatch(/; no history or log, since it is no release\n$/);
  });
});
