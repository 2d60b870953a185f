// What someone can change in the repository, and what refuses it: docs/forgeries/repository.md has these lines as a table.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resolvePointer } from "@vnjp/engine/corpus";
import { readReleases } from "@vnjp/engine/node/read-releases";
import { hashText, serializeCanonicalJson } from "@vnjp/engine/publish";
import { provePastReleases } from "@vnjp/engine/releases";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { removeJsonKey, setJsonValue } from "../../packages/engine/test/edit-json.ts";
import { setSnapshotValue } from "../../packages/engine/test/snapshots.ts";
import { createReason } from "../../packages/engine/test/release-sequences/release-steps.ts";
import { root } from "./files.ts";
import { checkOlderHistories } from "./older-histories.ts";
import {
  buildSequence,
  createReleasedRepository,
  firstRelease,
  scenarios,
  type ReleasedRepository,
  type SequenceOptions,
} from "./test/released-repository.ts";

let repository: ReleasedRepository;
beforeAll(() => {
  repository = createReleasedRepository();
});
afterEach(() => repository.restore());
afterAll(() => repository.remove());

type Forgery = () => void;

const getPath = (name: string) => join(repository.dataset, "releases", `${name}.json`);

const edit =
  (name: string, change: (content: string) => string): Forgery =>
  () => {
    const content = readFileSync(getPath(name), "utf8");
    const edited = change(content);
    expect(edited, `the forgery changes ${name}.json`).not.toBe(content);
    writeFileSync(getPath(name), edited);
  };
const set = (name: string, pointer: string, value: unknown) =>
  edit(name, (content) => serializeCanonicalJson(setJsonValue(JSON.parse(content) as object, pointer, value)));
const copy = (name: string, from: string, to: string) =>
  edit(name, (content) => {
    const json = JSON.parse(content) as object;
    return serializeCanonicalJson(setJsonValue(json, to, resolvePointer(json, from)));
  });
const remove = (name: string, pointer: string) =>
  edit(name, (content) => serializeCanonicalJson(removeJsonKey(JSON.parse(content) as object, pointer)));
const removeFile =
  (...names: readonly string[]): Forgery =>
  () => {
    for (const name of names) rmSync(getPath(name));
  };
const applyAll =
  (...forgeries: readonly Forgery[]): Forgery =>
  () => {
    for (const forge of forgeries) forge();
  };

/** Builds all releases again, other than they were, with every hash and head that belongs to them. */
const buildAgain =
  (options: SequenceOptions): Forgery =>
  () => {
    const last = buildSequence(options).at(-1);
    if (last) repository.writeRelease(last);
  };

/** The scenarios with another one under a number, or without it. */
const replaceScenario = (version: string, change?: Partial<(typeof scenarios)[number]>) =>
  scenarios.flatMap((scenario) =>
    scenario.version === version ? (change ? [{ ...scenario, ...change }] : []) : [scenario],
  );

const listFindings = async (): Promise<readonly string[]> => {
  try {
    const state = await readReleases(repository.dataset);
    const findings = [...provePastReleases(state), ...checkOlderHistories(repository.folder, state.before.releases)];
    return findings.map(({ code, record }) => `${code} ${record}`);
  } catch (error) {
    if (error instanceof Error && error.name === "FileError") return [error.message.replace(/: .*/, "")];
    throw error;
  }
};

const newest = "1.4.0";
const day = "event/2024-02-27-defence-policy-dialogue-10";
const wrongForm = (name: string) => `releases/${name}.json is not as a release wrote it`;
const withdrawal = { kind: "withdrawn", release: newest, reason: { en: "No.", fr: "Non." }, evidence: {} };
const misread = "/corrections/misread-day";

const forgeries: Readonly<Record<string, readonly (readonly [string, Forgery, string])[]>> = {
  "the log": [
    ["an entry removed", remove("corrections", misread), `correction/missing ${day}`],
    ["a value before", set("corrections", `${misread}/before`, "2024-02-01"), `correction/wrong-entry ${day}`],
    ["a reason", set("corrections", `${misread}/reason/en`, "A slip."), `history/edited ${newest}`],
    ["a severity", set("corrections", `${misread}/severity`, "editorial"), `history/edited ${newest}`],
    ["a kind", set("corrections", `${misread}/kind`, "scope"), `history/edited ${newest}`],
    ["a release", set("corrections", `${misread}/release`, "1.1.0"), `correction/missing ${day}`],
    [
      "a key twice",
      edit("corrections", (content) =>
        content.replace('"kind": "transcription"', '"kind": "scope", "kind": "transcription"'),
      ),
      wrongForm("corrections"),
    ],
    ["a surplus key", set("corrections", "/approved", true), wrongForm("corrections")],
    ["no entries", set("corrections", "/corrections", {}), `correction/missing ${day}`],
    ["the file removed", removeFile("corrections"), `correction/missing ${day}`],
  ],
  "the redirects": [
    [
      "a target",
      set("redirects", "/redirects/person~1nem-sowat/to", "person/hoang-xuan-chien"),
      `history/edited ${newest}`,
    ],
    ["a reason", set("redirects", "/redirects/person~1nem-sowat/reason/en", "A slip."), `history/edited ${newest}`],
    [
      "a redirect of a record that is there",
      set("redirects", "/redirects/person~1hoang-xuan-chien", withdrawal),
      `history/edited ${newest}`,
    ],
    [
      "a redirect of an id that never was",
      set("redirects", "/redirects/person~1never", withdrawal),
      `history/edited ${newest}`,
    ],
    ["a redirect removed", remove("redirects", "/redirects/person~1nem-sowat"), `history/edited ${newest}`],
    ["the file removed", removeFile("redirects"), `history/edited ${newest}`],
  ],
  "the history": [
    ["a day", set("history", "/releases/1.1.0/date", "2020-01-01"), "history/wrong-head 1.1.0"],
    ["a patch", set("history", "/releases/1.1.0/data", []), "history/wrong-hash 1.0.1"],
    ["a hash of data", set("history", "/releases/1.0.1/sha256/data", "0".repeat(64)), "history/wrong-hash 1.0.1"],
    [
      "a hash of a manifest",
      set("history", "/releases/1.0.1/sha256/manifest", "0".repeat(64)),
      "history/wrong-head 1.0.1",
    ],
    ["a head", set("history", "/releases/1.0.1/head", "0".repeat(64)), "history/rewritten 1.0.1"],
    ["a release squeezed out", remove("history", "/releases/1.0.1"), "history/rewritten 1.0.1"],
    [
      "the first release removed",
      applyAll(remove("history", "/releases/1.0.0"), remove("history", "/releases/1.0.1/previous")),
      "history/rewritten 1.0.0",
    ],
    ["the newest release removed", remove("history", `/releases/${newest}`), `history/entry-missing ${newest}`],
    ["a release outside the chain", copy("history", "/releases/1.0.0", "/releases/0.9.9"), "history/unreached 0.9.9"],
    ["the file removed", removeFile("history"), `history/entry-missing ${newest}`],
    ["not JSON", edit("history", (content) => `${content}<<<<<<< HEAD`), wrongForm("history")],
  ],
  "the last release": [
    ["a value", set("last", `/records/${day}/date/day/value`, "2024-02-01"), `history/wrong-hash ${newest}`],
    ["another number", set("last", "/version", "1.3.0"), "history/unreached 1.4.0"],
    ["a schema", remove("last", "/schemas/event.schema.json"), `history/wrong-hash ${newest}`],
    ["a table", set("last", "/tables/facts", []), `history/wrong-hash ${newest}`],
    ["an export", set("last", "/surface/package/exports", []), `history/wrong-hash ${newest}`],
    ["a file", set("last", "/surface/files/README.md", hashText("")), `history/wrong-hash ${newest}`],
    ["a type", set("last", "/surface/types/index.d.ts", "export {};"), `history/wrong-hash ${newest}`],
    ["no surface", remove("last", "/surface"), wrongForm("last")],
    ["the file removed", removeFile("last"), `history/last-missing ${newest}`],
  ],
  "the ids": [
    ["an id forgotten", remove("identities", "/person~1nem-sowat"), "history/wrong-identity person/nem-sowat"],
    [
      "a release since when",
      set("identities", "/person~1nem-sowat/since", "1.1.0"),
      "history/wrong-identity person/nem-sowat",
    ],
    [
      "an identity key added",
      set("identities", "/person~1hoang-xuan-chien/identity", ["label anybody"]),
      "history/wrong-identity person/hoang-xuan-chien",
    ],
    ["a surplus key", set("identities", "/person~1nem-sowat/note", "x"), wrongForm("identities")],
    ["the file removed", removeFile("identities"), `history/wrong-identity ${day}`],
  ],
  "everything, with all hashes and heads computed again": [
    [
      "a value of 1.0.0",
      buildAgain({ first: setSnapshotValue(firstRelease, `/records/${day}/ordinal/ten/note`, "forged") }),
      "history/rewritten 1.0.0",
    ],
    [
      "a correction that never was",
      buildAgain({
        scenarios: replaceScenario("1.0.1", {
          change: (release) => release,
          reasons: { reasons: {}, redirects: {}, meanings: {} },
        }),
      }),
      "history/rewritten 1.0.1",
    ],
    ["1.0.1 squeezed out", buildAgain({ scenarios: replaceScenario("1.0.1") }), "history/rewritten 1.0.1"],
    ["all days", buildAgain({ date: "2027-01-02" }), "history/rewritten 1.0.0"],
    [
      "a reason and its severity",
      buildAgain({
        scenarios: replaceScenario("1.0.1", {
          reasons: {
            reasons: {
              "misread-day": createReason(`${day}#/date/day`, { severity: "editorial" }),
              "acronym-evidence": createReason("organization/asean#/names/acronym", { kind: "new-evidence" }),
            },
            redirects: {},
            meanings: {},
          },
        }),
      }),
      "history/rewritten 1.0.1",
    ],
    [
      "the newest release",
      buildAgain({ scenarios: replaceScenario(newest, { change: (release) => release }) }),
      `history/rewritten ${newest}`,
    ],
    ["the newest release left out", buildAgain({ scenarios: scenarios.slice(0, -1) }), `history/rewritten ${newest}`],
    ["nothing but 1.0.0", buildAgain({ scenarios: [] }), "history/rewritten 1.0.1"],
    [
      "all files removed",
      removeFile("corrections", "redirects", "history", "identities", "last"),
      "history/rewritten 1.0.0",
    ],
  ],
};

test("the repository as it is has no findings", async () => {
  expect(await listFindings()).toEqual([]);
});

describe.each(Object.entries(forgeries))("a forgery of %s is refused:", (_, lines) => {
  test.each(lines)("%s", async (__, forge, expected) => {
    forge();
    expect(await listFindings()).toContain(expected);
  });
});

test("a redaction changes no head", () => {
  const [step] = buildSequence().slice(-1);
  const redacted = buildSequence({
    scenarios: [
      ...scenarios,
      {
        version: "1.4.1",
        description: "a redaction of a value that was corrected",
        level: "patch",
        change: (release) => release,
        reasons: {
          reasons: { "not-that-day": createReason(`${day}#/date/day`, { kind: "redaction" }) },
          redirects: {},
          meanings: {},
        },
      },
    ],
  }).at(-1);
  expect(redacted?.prepared.corrections["misread-day"]).toHaveProperty("afterSha256");
  for (const [version, { head }] of Object.entries(step?.prepared.releases ?? {}))
    expect(redacted?.prepared.releases[version]?.head, version).toBe(head);
});

test("the documentation has a line for each", async () => {
  const rows = Object.entries(forgeries).flatMap(([part, lines]) =>
    lines.map(([what, , finding]) => `| ${part} | ${what} | ${finding} |`),
  );
  const table = [
    "# Edits of the repository, and what refuses them",
    "",
    "`release:status`, which `npm test` runs, reports each; the build reports all but `history/rewritten`.",
    "[Forgeries](../forgeries.md) says what no check can refuse.",
    "",
    "| part | edit | refused by |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(table).toMatchFileSnapshot(join(root, "docs/forgeries/repository.md"));
});
