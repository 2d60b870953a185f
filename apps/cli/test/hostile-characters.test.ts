import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isDeep } from "../../../packages/engine/test/run-count.ts";
import { commands } from "../src/program.ts";
import { createExampleCorpus, type CorpusCopy } from "./corpus-copy.ts";
import { readExamples } from "./help-examples.ts";
import { auditFixturesFolder, createInstalledCopy, type InstalledCopy } from "./installed-copy.ts";
import { repositoryFolder } from "./run-vnjp.ts";
import { runInProcess, type RunOptions, type RunResult } from "./run-in-process.ts";

/** An escape sequence, C1 control, carriage return, DEL, override, isolate, line separator, space without width and tag. */
const hostileName = "q\u001B[31mx\u009B2Jx\rx\u007Fx\u202Ex\u2066x\u2028x\u200Bx\u{E0041}q";

/** What a file may have besides: NUL, half a surrogate pair, and a line that GitHub would obey. */
const hostileValue = `${hostileName}\u0000\uD83D`;
const hostileText = `${hostileValue}\n::error::forged`;

/** Written down again, since a test with the list of the program would not see what that list lacks. */
const hostile = /(?![\n\t])[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}\u{E0000}-\u{E007F}]/u;

/** Our colours, which the hostile name does not have at this position. */
const colourCode = new RegExp(`${String.fromCodePoint(27)}\\[(?:[1234]|2[24]|3[12369])m(?!x)`, "g");

/** A line that GitHub obeys, also if it is indented. */
const forgedLine = /^\s*::error::forged/m;

const findHostile = ({ stdout, stderr, screen }: RunResult): readonly string[] =>
  [stdout, stderr, screen].flatMap((text) => {
    const report = text.replaceAll(colourCode, "");
    const at = Math.max(report.search(hostile), report.search(forgedLine));
    return at === -1 ? [] : [report.slice(Math.max(0, at - 60), at + 20)];
  });

const commandNames = Object.keys(commands);

const listFormats = async (name: string): Promise<readonly (readonly string[])[]> => {
  const formats = (await commands[name]?.load())?.command.formats ?? [];
  return formats.length === 0 ? [[]] : formats.map((format) => ["--format", format]);
};

const listOptions = async (name: string): Promise<readonly string[]> =>
  ((await commands[name]?.load())?.command.options ?? []).flatMap(({ long }) => long ?? []);

let corpus: CorpusCopy;
let folder: string;
let hostileWords: readonly string[];

const createHostileRecord = (id: string): string =>
  JSON.stringify({
    kind: "person",
    id,
    [hostileText]: hostileText,
    label: { en: hostileText, fr: `${hostileText} `, [hostileName]: 1 },
    names: { [hostileName]: { basis: "stated", value: { name: hostileText, language: hostileText }, evidence: {} } },
    role: { a: { basis: hostileText, value: `post/${hostileText}`, evidence: { b: { text: hostileText } } } },
    review: { state: hostileText },
  });

/** Files that hold hostile characters and have them in their names. */
const writeHostileFiles = () => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-hostile-"));
  const write = (path: string, content: string) => {
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };
  const records = `${hostileName}/records/person`;
  mkdirSync(join(folder, records), { recursive: true });
  mkdirSync(join(folder, `${hostileName}/texts/${hostileName}`), { recursive: true });
  write(`${hostileName}/texts/${hostileName}/e1.txt`, hostileText);
  write(`${records}/${hostileName}.json`, createHostileRecord(hostileText));
  write(`${records}/second.json`, `{ "kind": ${JSON.stringify(hostileText)}, ${hostileText} `);
  write(`${hostileName}/exceptions.json`, JSON.stringify([{ record: hostileText, [hostileText]: hostileText }]));
  const file = (extension: string) => `${hostileName}.${extension}`;
  const paper = `vnjp:person/kono-taro@1.0.0#/${hostileName} vnjp:person/${hostileName} ${hostileText} vnjp:event/é${hostileText}`;
  return [
    join(folder, hostileName),
    join(folder, records, `${hostileName}.json`),
    join(folder, records, "second.json"),
    write(file("ndjson"), `${createHostileRecord(hostileText)}\n${createHostileRecord("kono-taro")}\n${hostileName}`),
    write(file("md"), paper),
    write(
      file("txt"),
      `Hanoi (VNA) - Le colonel ${hostileName} Takashi a remercié ${hostileName} à Tokyo le 3 mars 2024.`,
    ),
    write(file("tgz"), hostileText),
    write(file("json"), JSON.stringify([{ citation: hostileText, through: hostileText, reason: hostileText }])),
  ];
};

/** A small corpus, with the files that the examples name: they may write there. */
const createFolderOfExamples = (): CorpusCopy => {
  const copy = createExampleCorpus("1.0.0");
  for (const path of [
    "packages/fixtures/audit",
    "packages/fixtures/corpus",
    "packages/dataset/records/person/kono-taro.json",
    "packages/dataset/texts/vietnamplus-133876",
  ])
    cpSync(join(repositoryFolder, path), copy.getPath(path), { recursive: true });
  return copy;
};

beforeAll(() => {
  corpus = createFolderOfExamples();
  hostileWords = [
    hostileName,
    `person/${hostileName}`,
    `person/kono-taro#/${hostileName}`,
    `vnjp:person/${hostileName}@1.0.0#/label`,
    `1.0.0-${hostileName}`,
    `https://${hostileName}.example/${hostileName}`,
    ...writeHostileFiles(),
  ];
});
afterAll(() => {
  corpus.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a command prints passes the same place with colour and without: each is tried with half of the command lines. */
const listColours = (index: number): readonly boolean[] => (isDeep ? [false, true] : [index % 2 === 0]);

/** Runs command lines with colour or without. Lists those that printed a hostile character. */
const listBreaches = async (
  run: (args: readonly string[], options: RunOptions) => Promise<RunResult>,
  commandLines: readonly (readonly string[])[],
): Promise<readonly object[]> => {
  const breaches = [];
  for (const [index, args] of commandLines.entries())
    for (const hasColour of listColours(index)) {
      const printed = findHostile(await run(args, { cwd: corpus.folder, hasColour }));
      if (printed.length > 0) breaches.push({ args, printed });
    }
  return breaches;
};

/** Installs data with hostile characters in every label, note, reason, name and key of names. No rule admits a line there. */
const installHostileData = (): InstalledCopy => {
  const installed = createInstalledCopy(join(auditFixturesFolder, "release-data"), "1.4.0");
  const change = (value: unknown, name = ""): unknown => {
    if (typeof value === "string")
      return /^(?:en|fr|vi|ja|name|locator|note|before|after)$/.test(name) ? value + hostileValue : value;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((child) => change(child, name));
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [name === "names" ? key + hostileName : key, change(child, key)]),
    );
  };
  const dist = join(installed.folder, "node_modules/@vnjp/dataset/dist");
  const dataFiles = readdirSync(join(dist, "data")).map((name) => `data/${name}`);
  for (const dataFile of [...dataFiles, "corrections.json", "redirects.json"]) {
    const path = join(dist, dataFile);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")))));
  }
  return installed;
};

/** Every command of the program, so that a new one is tested by being one. */
describe.each(commandNames)("no hostile character reaches the output of vnjp %s", (name) => {
  it("from its arguments, or from a file that an argument names", async () => {
    const formats = await listFormats(name);
    const commandLines = hostileWords.flatMap((word) =>
      formats.flatMap((format) => [
        [name, word, ...format],
        [name, "person/kono-taro", word, ...format],
      ]),
    );
    expect(await listBreaches(runInProcess, commandLines)).toEqual([]);
  });

  it("from its options, or from a file that an option names", async () => {
    const [example = []] = (await readExamples(name)).filter((args) => args.every((arg) => !arg.startsWith("-")));
    const options = await listOptions(name);
    const commandLines = options.flatMap((option) => hostileWords.map((word) => [...example, option, word]));
    expect(await listBreaches(runInProcess, commandLines)).toEqual([]);
  });

  it("from a word of its examples", async () => {
    const commandLines = (await readExamples(name)).flatMap((example) =>
      example.slice(1).map((word, index) => example.with(index + 1, word + hostileName)),
    );
    expect(await listBreaches(runInProcess, commandLines)).toEqual([]);
  });
});

/** One serves until it is stopped, and the other prints data byte for byte. */
const otherCommands = ["serve", "export"];

describe("no hostile character of the installed data reaches the output", () => {
  let installed: InstalledCopy;
  beforeAll(() => (installed = installHostileData()));
  afterAll(() => installed.remove());

  it.each(commandNames.filter((name) => !otherCommands.includes(name)))("of vnjp %s", async (name) => {
    const formats = await listFormats(name);
    const commandLines = (await readExamples(name)).flatMap((example) =>
      formats.map((format) => [...example, ...format]),
    );
    expect(await listBreaches(installed.run, commandLines)).toEqual([]);
  });
});

describe("a hostile character", () => {
  it("is shown as its code point", async () => {
    const text = await runInProcess(["validate", join(folder, hostileName)], { cwd: corpus.folder });
    expect(text.stdout).toContain("q\\u{1B}[31mx\\u{9B}2Jx\\u{D}x\\u{7F}x\\u{202E}x");
    const json = await runInProcess(["validate", join(folder, hostileName), "--format", "json"], {
      cwd: corpus.folder,
    });
    expect(JSON.stringify(JSON.parse(json.stdout))).toContain(JSON.stringify(hostileName).slice(1, -1));
  });
});
