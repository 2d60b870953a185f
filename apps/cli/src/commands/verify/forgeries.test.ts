// What someone can change in an installed package, and what refuses it: docs/forgeries/package.md has these lines as a table.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hashInstalledFiles } from "@vnjp/engine/node/hash-packed-files";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { provePackage } from "@vnjp/engine/releases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  applyAll,
  updateHistory,
  updateManifest,
  createLink,
  remove,
  removeFile,
  moveKey,
  replace,
  set,
  write,
  type Forgery,
} from "../../../test/forge-package.ts";
import { createReleasedPackage, sampleVersion, type ReleasedPackage } from "../../../test/released-package.ts";
import { repositoryFolder } from "../../../test/run-vnjp.ts";

let released: ReleasedPackage;
let forged: string;
beforeAll(async () => {
  released = await createReleasedPackage();
  forged = join(released.project, "forged");
});
afterAll(() => released.remove());

const listFindings = async (forge: Forgery): Promise<readonly string[]> => {
  rmSync(forged, { recursive: true, force: true });
  cpSync(released.folder, forged, { recursive: true });
  forge(forged);
  const contents = { files: await readPackageFolder(forged), hashes: hashInstalledFiles(forged) };
  try {
    return provePackage(contents).map(({ code, record }) => `${code} ${record}`);
  } catch (error) {
    if (error instanceof Error && error.name === "InvalidPackageError") return [error.message];
    throw error;
  }
};

const entry = "/corrections/misread-day";
const release = `/releases/${sampleVersion}`;
const event = "event/2024-02-27-defence-policy-dialogue-10";
const [edited, wrongHash, wrongHead] = ["edited", "wrong-hash", "wrong-head"].map(
  (code) => `history/${code} ${sampleVersion}`,
) as [string, string, string];
const changed = (path: string) => `package/file-changed ${path}`;

/** What is edited, how, and a finding that refuses it. */
const forgeries: Readonly<Record<string, readonly (readonly [string, Forgery, string])[]>> = {
  "the data": [
    [
      "a value of a record",
      replace("dist/data/event.json", '"2024-02-27"', '"2024-02-26"'),
      changed("dist/data/event.json"),
    ],
    [
      "a value of a record, and the manifest",
      applyAll(replace("dist/data/event.json", '"2024-02-27"', '"2024-02-26"'), updateManifest),
      wrongHash,
    ],
    [
      "a record twice",
      replace("dist/data/topic.json", /^\[\n(.*)\n/, "[\n$1\n$1\n"),
      "its dist/data/topic.json is not a list of topic records, each with an id of its own",
    ],
    ["a record removed", replace("dist/data/topic.json", /^\[\n.*\n/, "[\n"), wrongHash],
    ["the records of a kind removed", removeFile("dist/data/topic.json"), "package/file-missing dist/data/topic.json"],
    [
      "the records that the code reads",
      replace("dist/records/kinds/event.js", "data/event.json", "data/topic.json"),
      changed("dist/records/kinds/event.js"),
    ],
    [
      "a cell of a table",
      replace("dist/csv/facts.csv", "2024-02-27", "2024-02-26"),
      "package/wrong-table dist/datapackage.json",
    ],
    ["a table removed", removeFile("dist/csv/facts.csv"), "package/file-missing dist/csv/facts.csv"],
    [
      "a hash in the descriptor of the tables",
      replace("dist/datapackage.json", /sha256:\w{8}/, "sha256:00000000"),
      changed("dist/datapackage.json"),
    ],
    [
      "the licence in the descriptor of the tables",
      replace("dist/datapackage.json", "CC-BY-4.0", "CC0-1.0"),
      changed("dist/datapackage.json"),
    ],
    [
      "a character of a text",
      replace("texts/vietnamplus-133876/e1.txt", "Tokyo", "Kyoto"),
      changed("texts/vietnamplus-133876/e1.txt"),
    ],
    [
      "a text removed",
      removeFile("texts/vietnamplus-133876/e1.txt"),
      "package/file-missing texts/vietnamplus-133876/e1.txt",
    ],
    ["a surplus property of a record", replace("dist/data/event.json", "\n{", '\n{"verified":true,'), wrongHash],
    [
      "another version of the data",
      set("dist/internal/releases.json", "/version", "9.9.9"),
      "package/wrong-copy package.json",
    ],
    [
      "words in the search index",
      replace("dist/search-index.json", "both sides agreed", "both sides argued"),
      "package/wrong-copy dist/search-index.json",
    ],
    [
      "a text in the search index",
      replace("dist/search-index.json", "à Hanoi", "à Tokyo"),
      "package/wrong-copy dist/search-index.json",
    ],
  ],
  "the code and the package": [
    [
      "a validator that allows everything",
      write("dist/validation/validate.js", "export const validate = () => ({ valid: true, problems: [] });"),
      changed("dist/validation/validate.js"),
    ],
    [
      "a correction log that is not the one of the package",
      replace("dist/releases/corrections.js", "corrections.json", "redirects.json"),
      changed("dist/releases/corrections.js"),
    ],
    ["a type", replace("types/index.d.cts", "string", "number"), changed("types/index.d.cts")],
    [
      "an export that leads to another file",
      set("package.json", "/exports/.~1redirects.json/default", "./dist/other.json"),
      changed("package.json"),
    ],
    ["a version in package.json", set("package.json", "/version", "9.9.9"), "package/wrong-copy package.json"],
    ["a licence in package.json", set("package.json", "/license", "CC0-1.0"), changed("package.json")],
    [
      "a script that runs at installation",
      set("package.json", "/scripts/postinstall", "node run.js"),
      changed("package.json"),
    ],
    ["a dependency", set("package.json", "/dependencies", { "left-pad": "1.3.0" }), changed("package.json")],
    [
      "a file added",
      write("dist/index.mjs", "export const version = '9.9.9';"),
      "package/file-unlisted dist/index.mjs",
    ],
    ["a hidden file added", write(".npmrc", "registry=http://127.0.0.1"), "package/file-unlisted .npmrc"],
    ["a file replaced by a link", createLink("LICENSE"), changed("LICENSE")],
    ["the words of a licence", replace("LICENSE-RECORDS", "Attribution", "Nothing"), changed("LICENSE-RECORDS")],
    ["the notice on the texts", replace("NOTICE-TEXTS.md", /\w+/, "None"), changed("NOTICE-TEXTS.md")],
    ["README", replace("README.md", /\w+/, "None"), changed("README.md")],
    ["an accepted warning added", set("dist/exceptions.json", "/exceptions/one", {}), changed("dist/exceptions.json")],
    ["a published schema", replace("dist/schema/event.schema.json", '"string"', '"number"'), wrongHash],
    ["an authored schema", replace("dist/schema/authored/event.schema.json", '"string"', '"number"'), wrongHash],
    ["the meaning of a code", replace("dist/codes.json", /:"(\w)/, ':"not $1'), wrongHash],
  ],
  "the log": [
    ["an entry removed", remove("dist/corrections.json", entry), `correction/missing ${event}`],
    [
      "a value before",
      set("dist/corrections.json", `${entry}/before`, "2024-02-01"),
      `correction/wrong-entry ${event}`,
    ],
    ["a reason", set("dist/corrections.json", `${entry}/reason/en`, "A slip."), edited],
    ["a severity", set("dist/corrections.json", `${entry}/severity`, "editorial"), edited],
    ["a kind", set("dist/corrections.json", `${entry}/kind`, "scope"), edited],
    ["the id of an entry", moveKey("dist/corrections.json", "/corrections", "misread-day", "other-id"), edited],
    [
      "evidence of an entry",
      set("dist/corrections.json", `${entry}/evidence`, { page: { kind: "page" } }),
      "package/wrong-release-data dist/corrections.json",
    ],
    [
      "a key twice",
      replace("dist/corrections.json", '"kind": "transcription"', '"kind": "scope",\n      "kind": "transcription"'),
      "package/wrong-release-data dist/corrections.json",
    ],
    [
      "a surplus key",
      set("dist/corrections.json", `${entry}/approved`, true),
      "package/wrong-release-data dist/corrections.json",
    ],
    [
      "a surplus key at the top",
      set("dist/corrections.json", "/approved", true),
      "package/wrong-release-data dist/corrections.json",
    ],
    ["all entries removed", set("dist/corrections.json", "/corrections", {}), `correction/missing ${event}`],
  ],
  "the redirects": [
    [
      "a redirect of a record that is there",
      set("dist/redirects.json", "/redirects/event~12024-02-27-defence-policy-dialogue-10", {
        kind: "withdrawn",
        release: sampleVersion,
        reason: { en: "No.", fr: "Non." },
        evidence: {},
      }),
      edited,
    ],
    [
      "a redirect of an id that never was",
      set("dist/redirects.json", "/redirects/event~1never", {
        kind: "withdrawn",
        release: sampleVersion,
        reason: { en: "No.", fr: "Non." },
        evidence: {},
      }),
      edited,
    ],
    ["redirects removed", removeFile("dist/redirects.json"), "it has no dist/redirects.json"],
  ],
  "the history": [
    ["the day of a release", set("dist/history.json", `${release}/date`, "2020-01-01"), wrongHead],
    [
      "the day of an earlier release",
      set("dist/history.json", "/releases/0.0.1/date", "2020-01-01"),
      "history/wrong-head 0.0.1",
    ],
    ["a hash of the data", set("dist/history.json", `${release}/sha256/data`, "0".repeat(64)), wrongHash],
    ["a patch", set("dist/history.json", `${release}/data`, []), "history/wrong-hash 0.0.1"],
    ["a head", set("dist/history.json", `${release}/head`, "0".repeat(64)), wrongHead],
    [
      "the first release removed",
      applyAll(remove("dist/history.json", "/releases/0.0.1"), remove("dist/history.json", `${release}/previous`)),
      edited,
    ],
    [
      "a release outside the chain",
      set("dist/history.json", "/releases/0.0.9", { date: "2027-01-01" }),
      "package/wrong-release-data dist/history.json",
    ],
    [
      "all releases of a version that must be one removed",
      applyAll(set("dist/internal/releases.json", "/version", "1.0.0"), set("dist/history.json", "/releases", {})),
      "history/entry-missing 1.0.0",
    ],
    ["the history removed", removeFile("dist/history.json"), "it has no dist/history.json"],
    [
      "a history of something else",
      set("dist/history.json", "/releases", null),
      "its dist/history.json has no objects under releases",
    ],
  ],
  "the manifest": [
    ["the manifest removed", removeFile("dist/manifest.json"), "it has no dist/manifest.json"],
    [
      "a hash in the manifest, to fit a file",
      applyAll(replace("dist/csv/facts.csv", "2024-02-27", "2024-02-26"), updateManifest),
      wrongHash,
    ],
    [
      "a file left out of the manifest",
      remove("dist/manifest.json", "/files/LICENSE"),
      "package/file-unlisted LICENSE",
    ],
    ["a manifest that fits a file added", applyAll(write("dist/index.mjs", ""), updateManifest), wrongHash],
    [
      "a manifest and its hash in the history, to fit a file",
      applyAll(replace("dist/index.js", "import", "import  "), updateHistory),
      wrongHead,
    ],
    [
      "the version of the manifest",
      set("dist/manifest.json", "/version", "9.9.9"),
      "package/wrong-copy dist/manifest.json",
    ],
  ],
};

describe.each(Object.entries(forgeries))("a forgery of %s is refused:", (_, lines) => {
  it.each(lines)("%s", async (__, forge, expected) => {
    expect(await listFindings(forge)).toContain(expected);
  });
});

it("the documentation has a line for each", async () => {
  const rows = Object.entries(forgeries).flatMap(([part, lines]) =>
    lines.map(([what, , finding]) => `| ${part} | ${what} | ${finding.replaceAll(sampleVersion, "the release")} |`),
  );
  const table = [
    "# Edits of an installed package, and what refuses them",
    "",
    "`vnjp verify` reports each. [Forgeries](../forgeries.md) says what no check can refuse.",
    "",
    "| part | edit | refused by |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(table).toMatchFileSnapshot(join(repositoryFolder, "docs/forgeries/package.md"));
});
