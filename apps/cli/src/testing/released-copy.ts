import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataset, program } from "./run-vnjp.ts";

/** The sample paper, and the made ledgers that it is audited against. */
export const auditFixtures = fileURLToPath(new URL("../../../../packages/fixtures/audit/", import.meta.url));

interface History {
  readonly releases: Readonly<Record<string, { readonly date: string }>>;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const writeJson = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

export interface Installed {
  readonly folder: string;
  /** Runs the command line that is installed there. */
  readonly vnjp: (
    args: readonly string[],
    options?: { readonly cwd?: string; readonly input?: string | Uint8Array },
  ) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  readonly remove: () => void;
}

/**
 * The command line and the data as somebody has them who installed a release that there never was: today's records under
 * another version, with given releases, corrections and redirects. Its code is bundled anew, since the ledgers are in it.
 */
export const releasedCopy = (ledgers: string, version: string): Installed => {
  const folder = mkdtempSync(join(tmpdir(), "vnjp-released-"));
  const packages = join(folder, "node_modules/@vnjp");
  const copy = join(packages, "dataset");
  mkdirSync(join(packages, "cli"), { recursive: true });
  for (const part of ["src", "generated", "dist", "texts", "package.json", "tsup.config.ts"])
    cpSync(join(dataset, part), join(copy, part), { recursive: true });
  symlinkSync(join(dataset, "node_modules"), join(copy, "node_modules"));

  writeJson(join(copy, "package.json"), { ...readJson<object>(join(copy, "package.json")), version });
  writeJson(join(copy, "dist/data.json"), { ...readJson<object>(join(copy, "dist/data.json")), version });
  const { releases } = readJson<History>(join(ledgers, "history.json"));
  const days = Object.fromEntries(Object.entries(releases).map(([release, { date }]) => [release, date]));
  writeJson(join(copy, "dist/internal/releases.json"), days);
  writeJson(join(copy, "dist/internal/appearances.json"), {});
  for (const ledger of ["corrections", "redirects", "history"])
    cpSync(join(ledgers, `${ledger}.json`), join(copy, `dist/${ledger}.json`));

  const bundler = join(dataset, "node_modules/tsup/dist/cli-default.js");
  const bundled = spawnSync(
    process.execPath,
    [bundler, "src/index.ts", "--no-config", "--format", "esm", "--platform", "neutral"],
    {
      cwd: copy,
      encoding: "utf8",
    },
  );
  if (bundled.status !== 0) throw new Error(`the copy was not bundled: ${bundled.stdout}${bundled.stderr}`);
  const cli = join(packages, "cli");
  cpSync(join(dirname(program), "../package.json"), join(cli, "package.json"));
  cpSync(program, join(cli, "dist/index.js"));

  return {
    folder,
    vnjp: (args, { cwd = folder, input = "" } = {}) =>
      spawnSync(process.execPath, [join(cli, "dist/index.js"), ...args], {
        cwd,
        input,
        encoding: "utf8",
        maxBuffer: 1 << 28,
        env: { PATH: process.env["PATH"] ?? "" },
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
