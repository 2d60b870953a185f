import type { FindingFamily } from "../message.ts";

const installAgain = "Install the package again; if the finding stays, tell the maintainers.";

export const packageMessages = {
  "package/file-changed": {
    severity: "error",
    describe: ({ found, expected }: { found: string; expected: string }) => ({
      found: `a file with hash ${found}`,
      expected: `hash ${expected}, as in the manifest`,
      fix: installAgain,
    }),
  },
  "package/file-missing": {
    severity: "error",
    describe: () => ({ found: "no such file", expected: "each file of the manifest", fix: installAgain }),
  },
  "package/file-unlisted": {
    severity: "error",
    describe: () => ({ found: "a file", expected: "only files of the manifest", fix: installAgain }),
  },
  "package/wrong-release-data": {
    severity: "error",
    describe: ({ problem }: { problem: string }) => ({
      found: problem,
      expected: "the published shape, in canonical JSON",
      fix: installAgain,
    }),
  },
  "package/wrong-copy": {
    severity: "error",
    describe: ({ part }: { part: string }) => ({
      found: "something else",
      expected: `${part}, as the data has it`,
      fix: installAgain,
    }),
  },
  "package/wrong-table": {
    severity: "error",
    describe: ({ path, hash, found }: { path: string; hash: string; found: string | undefined }) => ({
      found: `${hash} for ${path}`,
      expected: found === undefined ? "a table that the package has" : `sha256:${found}`,
      fix: installAgain,
    }),
  },
} as const satisfies FindingFamily<"package">;
