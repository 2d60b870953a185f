// Withholds a real text in a copy of the workspace, and looks for its characters in everything that would be published.
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listForbiddenPassages, listQuotes } from "./test/forbidden-passages.ts";
import { createMaintainer } from "./rehearsal/maintainer.ts";
import { copyWorkspace, type WorkspaceCopy } from "./rehearsal/workspace-copy.ts";

const dispatch = "vietnamplus-182635";
const text = `${dispatch}/e1`;
const statement = "packages/dataset/records/statement/2022-05-17-agreed-orientation.json";
const quote = "la capacité d'applica";

let temporary = "";
let workspace: WorkspaceCopy;
let characters = "";
const inCopy = (...path: readonly string[]) => join(workspace.folder, ...path);
const inDataset = (...path: readonly string[]) => inCopy("packages/dataset", ...path);

/** The folder of a maintainer who has the text, while it is away. */
const awayFolder = () => inCopy("node_modules/.away");
const takeTextAway = () => renameSync(inDataset("private-texts"), awayFolder());
const bringTextBack = () => renameSync(awayFolder(), inDataset("private-texts"));

/** Runs the built command line, on the corpus of the copy or the installed data. */
const runVnjp = (...args: readonly string[]) => workspace.run("node", "apps/cli/dist/index.js", ...args);

/** A record whose summary is written anew. */
interface Reworded {
  readonly content: { readonly summary: { value: { readonly en: string; readonly fr: string } } };
}

/** The files with the records, one after the other. */
const readData = (): string =>
  readdirSync(inDataset("dist/data"))
    .toSorted()
    .map((name) => workspace.read(`packages/dataset/dist/data/${name}`))
    .join("");

const readDispatches = () =>
  JSON.parse(workspace.read("packages/dataset/dist/data/dispatch.json")) as {
    readonly id: string;
    readonly editions: object;
  }[];

/** Builds the data alone, without the code, and returns it as it would be published. */
const publishData = (): string => {
  workspace.runOrThrow("node", "packages/dataset/scripts/build.ts");
  return readData();
};

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Packs a package as for publication. Returns the folder with its files. */
const pack = (path: string): string => {
  const packed = inCopy("node_modules/.packed", path);
  workspace.runOrThrow("mkdir", "-p", packed);
  const options = ["--silent", "--pack-destination", packed];
  const tarball = workspace.runOrThrow("npm", "pack", `./${path}`, ...options).trim();
  workspace.runOrThrow("tar", "-xzf", join(packed, tarball), "-C", packed);
  rmSync(join(packed, tarball));
  return packed;
};

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "vnjp-withheld-"));
  workspace = copyWorkspace(join(temporary, "workspace"), {}, { hasReleases: false });
  characters = workspace.read(`packages/dataset/texts/${text}.txt`);
});

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("a text that is withheld", () => {
  let before = "";
  const withheldEdition = '"availability": "withheld"';

  test("is moved to the private folder, which git ignores", () => {
    before = publishData();
    workspace.runOrThrow("node", "packages/dataset/scripts/withhold.ts", text);
    expect(existsSync(inDataset("texts", `${text}.txt`))).toBe(false);
    expect(readFileSync(inDataset("private-texts", `${text}.txt`), "utf8")).toBe(characters);
    expect(workspace.read(`packages/dataset/records/dispatch/${dispatch}.json`)).toContain(withheldEdition);
    workspace.commit("Withhold a text");
    expect(workspace.runOrThrow("git", "ls-files", "packages/dataset/private-texts")).toBe("");
  });

  test("is withheld again without a change", () => {
    workspace.runOrThrow("node", "packages/dataset/scripts/withhold.ts", text);
    workspace.runOrThrow("node", "packages/dataset/scripts/generate.ts", "--check");
    expect(workspace.runOrThrow("git", "status", "--porcelain")).toBe("");
  });

  test("changes nothing in the published data but its availability, with the text and without it", () => {
    const after = publishData();
    takeTextAway();
    expect(publishData()).toBe(after);
    const { editions } = readDispatches().find(({ id }) => id === dispatch) ?? {};
    expect(editions).toMatchObject({ e1: { availability: "withheld" } });
    expect(after.replace('"withheld"', '"shipped"')).toBe(before);
  });

  test("is in nothing that is built or packed: only what one fact quotes is", () => {
    workspace.runOrThrow("turbo", "run", "build", "--filter=@vnjp/cli", "--output-logs=errors-only");
    const quotes = listQuotes(
      readdirSync(inDataset("dist/data")).map(
        (name) => JSON.parse(workspace.read(`packages/dataset/dist/data/${name}`)) as unknown,
      ),
      text,
    );
    const findForbidden = listForbiddenPassages(characters, quotes);
    // The search finds the text where it is.
    expect(findForbidden(characters).length).toBeGreaterThan(100);
    const files = [pack("packages/dataset"), pack("apps/cli"), inDataset("dist"), inCopy("apps/web/dist")].flatMap(
      listFiles,
    );
    expect(files.length).toBeGreaterThan(1000);
    for (const file of files) expect([file, findForbidden(readFileSync(file, "utf8"))]).toEqual([file, []]);
  });

  test("has a page that says so, with its quotes and its facts", () => {
    const page = workspace.read(`apps/web/dist/dispatch/${dispatch}/index.html`);
    expect(page).toContain("We may not show this text.");
    expect(page).toContain("Tsuchimichi Akihiro");
  });
});

describe("without the text, the command line", () => {
  test("validates the records, and says once what it could not read", () => {
    const { status, stdout } = runVnjp("validate", "packages/dataset");
    expect(status).toBe(0);
    expect(stdout).toContain("0 errors, 0 warnings");
    expect(stdout.match(/as proved before/g)).toHaveLength(1);
  });

  test("verifies the package, and counts what is as proved", () => {
    const { status, stdout } = runVnjp("verify");
    expect(status).toBe(0);
    expect(stdout).toMatch(/spans \([1-9][0-9]+ as proved before their text was withheld\)/);
  });

  test("shows the coverage of its sentences by their positions", () => {
    const { status, stdout } = runVnjp("coverage", dispatch);
    expect(status).toBe(0);
    expect(stdout).toContain("11 sentences: 11 with facts, 0 explained, 0 open");
    expect(stdout).toContain("characters 960 to 1329, of a withheld text");
  });

  test("shows a fact with its quote, and without the rest of the sentence", () => {
    const { status, stdout } = runVnjp("show", "event/2022-05-17-vice-ministers-meeting");
    expect(status).toBe(0);
    expect(stdout).toContain("as proved before the text was withheld");
  });

  test("drafts another text with the names that are known from it", () => {
    workspace.write("node_modules/new.txt", "Hanoi (VNA) - Tsuchimichi Akihiro s’est rendu à Hanoi le 3 mars 2024.");
    const { status, stdout } = runVnjp("draft", "node_modules/new.txt");
    expect(status).toBe(0);
    expect(stdout).toContain("person/tsuchimichi-akihiro");
  });

  test("rejects a quote that was not proved, even if it is in the text", () => {
    const record = workspace.read(statement);
    expect(characters).toContain(quote);
    workspace.write(statement, record.replace(/"quote": "[^"]+"/, `"quote": ${JSON.stringify(quote)}`));
    const { status, stdout } = runVnjp("validate", "packages/dataset");
    expect(status).toBe(1);
    expect(stdout).toContain("span/unproved");
    workspace.write(statement, record);
  });
});

describe("with the text in the private folder", () => {
  test("a quote is checked as if the text were shipped", () => {
    bringTextBack();
    const record = workspace.read(statement);
    workspace.write(statement, record.replace(/"quote": "[^"]+"/, '"quote": "la loi en montagne"'));
    const { status, stdout } = runVnjp("validate", "packages/dataset");
    expect(status).toBe(1);
    expect(stdout).toContain("span/quote-not-found");
    workspace.write(statement, record);
    const valid = runVnjp("validate", "packages/dataset");
    expect(valid.status).toBe(0);
    expect(valid.stdout).not.toContain("as proved before");
  });

  test("another text under its name is found by its hash", () => {
    const path = `packages/dataset/private-texts/${text}.txt`;
    workspace.write(path, characters.replace("17 mai", "18 mai"));
    const { status, stdout } = runVnjp("validate", "packages/dataset");
    expect(status).toBe(1);
    expect(stdout).toContain("text/changed");
    workspace.write(path, characters);
  });

  test("the package is neither built nor packed if the text is also in texts/", () => {
    const path = `packages/dataset/texts/${text}.txt`;
    workspace.write(path, characters);
    const built = workspace.run("node", "packages/dataset/scripts/build.ts");
    expect(built.status).toBe(1);
    expect(built.stderr).toContain("text/still-shipped");
    const packed = workspace.run("npm", "pack", "./packages/dataset", "--dry-run");
    expect(packed.status).not.toBe(0);
    expect(packed.stderr).toContain(`not packed: texts/${text}.txt is withheld`);
    workspace.remove(path);
  });
});

describe("without the text, a maintainer", () => {
  test("redacts a fact that rests on it: neither log, history nor changelog has what it was", () => {
    takeTextAway();
    const maintainer = createMaintainer(workspace);
    maintainer.writeChangeset("first", "major", "The first release.");
    maintainer.prepareRelease("2027-01-01");
    workspace.commit("Release 1.0.0");

    const record = JSON.parse(workspace.read(statement)) as Reworded;
    const { value } = record.content.summary;
    record.content.summary.value = { en: "They agreed on a direction.", fr: "Ils sont convenus d’une orientation." };
    workspace.write(statement, `${JSON.stringify(record, null, 2)}\n`);
    const redaction = {
      record: "statement/2022-05-17-agreed-orientation",
      pointer: "/content/summary",
      kind: "redaction",
      severity: "editorial",
      reason: { en: "It must not stay readable.", fr: "Cela ne doit pas rester lisible." },
    };
    workspace.write(".changeset/redacted.corrections.json", JSON.stringify({ corrections: { redacted: redaction } }));
    maintainer.writeChangeset("redacted", "patch", "A summary is redacted.");
    maintainer.prepareRelease("2027-02-01");

    for (const path of ["releases/corrections.json", "releases/history.json", "CHANGELOG.md"]) {
      const content = workspace.read(`packages/dataset/${path}`);
      expect(content, path).toContain("1.0.1");
      for (const words of Object.values(value)) expect(content, path).not.toContain(words);
    }
    expect(runVnjp("validate", "packages/dataset").status).toBe(0);
  });
});
