import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
