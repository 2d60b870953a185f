// What a maintainer does in a copy of the workspace: changesets, corrections and releases.
import type { RunResult } from "../run.ts";
import type { WorkspaceCopy } from "./workspace-copy.ts";

export interface Maintainer {
  /** Writes a changeset for these packages; without any, for the two that are published. */
  readonly writeChangeset: (name: string, level: string, summary: string, packages?: readonly string[]) => void;
  readonly writeWithdrawal: (name: string, from: string, reason: object) => void;
  /** Corrects the value of a fact with the command line. */
  readonly correctFact: (record: string, pointer: string, to: string, reasonEn: string, reasonFr: string) => void;
  readonly buildDataset: () => void;
  readonly runStatus: () => RunResult;
  /** Prepares a release, and returns what was printed. Throws if it fails. */
  readonly prepareRelease: (date: string) => string;
  /** Prepares a release, which may fail. */
  readonly tryRelease: (date: string) => RunResult;
  /** Publishes what is committed, and returns what was printed. Throws if it fails. */
  readonly publishRelease: () => string;
  /** The data that was built last, as `vnjp export` prints it. */
  readonly exportData: () => string;
  /** Prepares, commits and publishes a release. Returns its data, as `vnjp export` prints it. */
  readonly release: (version: string, date: string) => string;
}

const publishedPackages = ["@vnjp/dataset", "@vnjp/cli"];

const prepare = ["tools/release/prepare.ts", "--date"];

export const createMaintainer = (workspace: WorkspaceCopy): Maintainer => {
  const prepareRelease = (date: string) => workspace.runOrThrow("node", ...prepare, date);
  const publishRelease = () => workspace.runOrThrow("node", "tools/release/publish.ts");
  const exportData = () => workspace.runOrThrow("node", "apps/cli/src/main.ts", "export");
  return {
    writeChangeset: (name, level, summary, packages = publishedPackages) => {
      const levels = packages.map((packageName) => `"${packageName}": ${level}\n`).join("");
      workspace.write(`.changeset/${name}.md`, `---\n${levels}---\n\n${summary}\n`);
    },
    writeWithdrawal: (name, from, reason) => {
      const redirects = { [from]: { kind: "withdrawn", reason } };
      workspace.write(`.changeset/${name}.corrections.json`, JSON.stringify({ corrections: {}, redirects }));
    },
    correctFact: (record, pointer, to, reasonEn, reasonFr) => {
      const classification = ["--kind", "interpretation", "--severity", "substantive"];
      const reasons = ["--reason", reasonEn, "--reason-fr", reasonFr];
      const program = ["apps/cli/src/main.ts", "correct", record, pointer, "--to", to];
      workspace.runOrThrow("node", ...program, ...classification, ...reasons);
    },
    buildDataset: () => {
      workspace.runOrThrow("turbo", "run", "build", "--filter=@vnjp/dataset", "--output-logs=errors-only");
    },
    runStatus: () => workspace.run("node", "tools/release/status.ts"),
    prepareRelease,
    tryRelease: (date) => workspace.run("node", ...prepare, date),
    publishRelease,
    exportData,
    release: (version, date) => {
      prepareRelease(date);
      workspace.commit(`Release ${version}`);
      publishRelease();
      return exportData();
    },
  };
};
