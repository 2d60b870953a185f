import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const dataset = fileURLToPath(new URL("../../../packages/dataset/", import.meta.url));
const node20 = fileURLToPath(
  new URL("../../../packages/fixtures/node_modules/node-20-linux-x64/bin/node", import.meta.url),
);

const escape = String.fromCodePoint(27);

/** Runs the built program as a process, with nothing of this one's environment but the path. */
const vnjp = (
  args: readonly string[],
  { cwd = tmpdir(), node = process.execPath, env = {} as Record<string, string> } = {},
) => {
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
};

const version = (path: string) => (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;

/** Edits a file; gives what puts it back. */
const edit = (path: string, change: (content: string) => string) => {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit changes nothing in ${path}`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
};

const verbs = ["list", "show", "validate", "verify", "stats", "open"];

describe("vnjp", () => {
  it("names every verb in its help, and each verb has a help with examples", () => {
    const { status, stdout } = vnjp(["--help"]);
    expect(status).toBe(0);
    for (const verb of verbs) {
      expect(stdout).toContain(`  ${verb} `);
      expect(vnjp([verb, "--help"]).stdout).toMatch(/Examples:\n {2}vnjp /);
    }
  });

  it("runs every example of its help", () => {
    for (const verb of verbs.filter((name) => name !== "open")) {
      const examples = vnjp([verb, "--help"]).stdout.split("Examples:\n")[1]?.trim().split("\n") ?? [];
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples)
        expect(vnjp(line.trim().split(" ").slice(1), { cwd: join(dataset, "../..") }).status, line).toBe(0);
    }
  });

  it("says its version and that of the data", () => {
    const own = version(fileURLToPath(new URL("../package.json", import.meta.url)));
    expect(vnjp(["--version"]).stdout).toBe(`@vnjp/cli ${own}, data ${version(join(dataset, "package.json"))}\n`);
  });

  it("runs on Node 20", () => {
    expect(vnjp(["verify"], { node: process.env["NODE_20"] ?? node20 }).status).toBe(0);
  });

  it.each([
    [[]],
    [["nonsense"]],
    [["list", "nokind"]],
    [["show", "nobody-at-all"]],
    [["show"]],
    [["validate", "no/such/file.json"]],
    [["stats", "--format", "xml"]],
    [["open", "--port", "x"]],
  ])("cannot run %j: it says why on standard error and ends with 2", (args) => {
    const { status, stdout, stderr } = vnjp(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.length).toBeGreaterThan(10);
  });

  it("uses no colour where it is not on a terminal", () => {
    expect(vnjp(["show", "kono-taro"]).stdout).not.toContain(escape);
    expect(vnjp(["stats"], { env: { NO_COLOR: "1" } }).stdout).not.toContain(escape);
  });

  it("ends quietly when its reader has had enough", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" list | head -n 1`], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("vnjp list", () => {
  it("lists every record of a kind", () => {
    const files = readdirSync(join(dataset, "records/person")).map((file) => file.replace(".json", ""));
    const listed = JSON.parse(vnjp(["list", "person", "--format", "json"]).stdout) as { reference: string }[];
    expect(listed.map(({ reference }) => reference)).toEqual(files.toSorted().map((id) => `person/${id}`));
    expect(vnjp(["list", "person"]).stdout.trimEnd().split("\n")).toHaveLength(files.length);
  });
});

describe("vnjp show", () => {
  it("shows a record with each quote in its sentence", () => {
    const { status, stdout } = vnjp(["show", "event/vinh-calls-on-kono"]);
    expect(status).toBe(0);
    expect(stdout).toContain("/date/before  [..2020-02-21]  implied");
    expect(stdout).toContain("[Auparavant], le général de corps d’armée Nguyen Chi Vinh a rendu");
  });

  it("gives programs the record and each quote with what stands around it", () => {
    const { record, evidence } = JSON.parse(vnjp(["show", "event/vinh-calls-on-kono", "--format", "json"]).stdout) as {
      record: { id: string };
      evidence: { quote: string; before: string; after: string; text: string; start: number; end: number }[];
    };
    expect(record.id).toBe("vinh-calls-on-kono");
    for (const { quote, before, after, text, start, end } of evidence) {
      const characters = Array.from(readFileSync(join(dataset, "texts", `${text}.txt`), "utf8"));
      expect(characters.slice(start, end).join("")).toBe(quote);
      expect(characters.join("")).toContain(before + quote + after);
    }
  });

  it.each(["vnjp:person/kono-taro@0.1.0", "person/kono-taro", "kono-taro"])("takes %s", (words) => {
    expect(vnjp(["show", words]).stdout).toMatch(/^person\/kono-taro\n/);
  });

  it("shows one fact where a citation names it", () => {
    const { stdout } = vnjp(["show", "vnjp:event/vinh-calls-on-kono#/date/before"]);
    expect(stdout).toContain("/date/before");
    expect(stdout).not.toContain("/place/");
  });

  it.each(["event/vinh-calls-on-kono#/no/such", "event/vinh-calls-on-kono@99.0.0"])(
    "has nothing to show of %s, and says why",
    (words) => {
      const { status, stdout, stderr } = vnjp(["show", words]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/no fact at|This is version/);
    },
  );

  it("proposes what may have been meant", () => {
    expect(vnjp(["show", "kono"]).stderr).toContain("person/kono-taro");
  });
});

describe("vnjp stats", () => {
  it("counts what the data holds", () => {
    const { records, kinds, facts, basis } = JSON.parse(vnjp(["stats", "--format", "json"]).stdout) as {
      records: number;
      kinds: Record<string, number>;
      facts: number;
      basis: Record<string, number>;
    };
    for (const [kind, count] of Object.entries(kinds))
      expect(count, kind).toBe(readdirSync(join(dataset, "records", kind)).length);
    expect(Object.values(kinds).reduce((sum, count) => sum + count)).toBe(records);
    expect(Object.values(basis).reduce((sum, count) => sum + count)).toBe(facts);
  });
});

describe("vnjp validate", () => {
  let folder: string;
  const record = (path: string) => join(folder, "records", path);
  const findings = (target = folder) => {
    const { status, stdout } = vnjp(["validate", target, "--format", "json"]);
    return {
      status,
      ...(JSON.parse(stdout) as {
        findings: Record<"code" | "record" | "pointer" | "found" | "expected" | "mend" | "file", string>[];
      }),
    };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-corpus-"));
    for (const part of ["records", "texts"]) cpSync(join(dataset, part), join(folder, part), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("finds nothing in the record as it is", () => {
    expect(findings()).toMatchObject({ status: 0, findings: [] });
  });

  const call = "event/vinh-calls-on-kono.json";

  it.each([
    {
      what: "one character of a text",
      at: () => join(folder, "texts/vietnamplus-133876/e1.txt"),
      change: (text: string) => text.replace("Auparavant", "Auparavent"),
      sees: {
        code: "text/changed",
        record: "dispatch/vietnamplus-133876",
        pointer: "/editions/e1/sha256",
        expected: /sha256 [0-9a-f]{64}/,
      },
    },
    {
      what: "one quote",
      at: () => record(call),
      change: (json: string) => json.replace('"quote": "Auparavant"', '"quote": "Auparavent"'),
      sees: {
        code: "span/quote-absent",
        record: "event/vinh-calls-on-kono",
        pointer: "/date/before/evidence/bound/quote",
        expected: /the nearest are “Auparavant”/,
      },
    },
    {
      what: "one date",
      at: () => record(call),
      change: (json: string) => json.replace("[..2020-02-21]", "[..2020-02-22]"),
      sees: {
        code: "date/not-in-evidence",
        record: "event/vinh-calls-on-kono",
        pointer: "/date/before/value",
        found: /the day 22 in "\[\.\.2020-02-22\]"/,
      },
    },
    {
      what: "one date to one that does not exist",
      at: () => record(call),
      change: (json: string) => json.replace("[..2020-02-21]", "[..2020-02-31]"),
      sees: {
        code: "date/not-edtf",
        record: "event/vinh-calls-on-kono",
        pointer: "/date/before/value",
        found: /2020-02-31/,
      },
    },
    {
      what: "one reference",
      at: () => record(call),
      change: (json: string) => json.replace("person/kono-taro", "person/kono-tarro"),
      sees: {
        code: "reference/unknown",
        record: "event/vinh-calls-on-kono",
        pointer: "/participants/kono/who/person/value/record",
        expected: /person\/kono-taro/,
      },
    },
    {
      what: "an unknown key",
      at: () => record(call),
      change: (json: string) => json.replace('"kind": "event",', '"kind": "event",\n  "colour": "red",'),
      sees: {
        code: "shape/unknown-key",
        record: `records/${call}`,
        pointer: "/colour",
        found: /"colour"/,
        expected: /one of .*participants/,
      },
    },
    {
      what: "a comma",
      at: () => record(call),
      change: (json: string) => json.replace('"kind": "event",', '"kind": "event"'),
      sees: { code: "file/not-json", record: `records/${call}`, pointer: "", expected: /JSON/ },
    },
  ])("says of $what what was found and what was expected, and ends with 1", ({ at, change, sees }) => {
    const restore = edit(at(), change);
    try {
      const { status, findings: all } = findings();
      expect(status).toBe(1);
      const one = all.find(({ code }) => code === sees.code);
      const {
        code,
        record: name,
        pointer,
        found = /./,
        expected = /./,
      } = sees as typeof sees & { found?: RegExp; expected?: RegExp };
      expect(one).toMatchObject({
        code,
        record: name,
        pointer,
        found: expect.stringMatching(found),
        expected: expect.stringMatching(expected),
      });
      const words = vnjp(["validate", folder]);
      expect(words.status).toBe(1);
      for (const part of [
        code,
        name,
        `found     ${one?.found}`,
        `expected  ${one?.expected}`,
        `mend      ${one?.mend}`,
      ])
        expect(words.stdout).toContain(part);
      expect(words.stdout).toMatch(/^records\/|^texts\//);
    } finally {
      restore();
    }
  });

  it("checks one file of a corpus against the whole, and reports that file alone", () => {
    const restore = [
      edit(record(call), (json) => json.replace("person/kono-taro", "person/kono-tarro")),
      edit(record("person/kono-taro.json"), (json) => json.replace('"review"', '"reviewed"')),
    ];
    try {
      const { status, findings: all } = findings(record(call));
      expect(status).toBe(1);
      expect(new Set(all.map(({ file }) => file))).toEqual(new Set([`records/${call}`]));
    } finally {
      for (const undo of restore) undo();
    }
  });

  it("checks a file of nobody's corpus against the installed record", () => {
    const alone = mkdtempSync(join(tmpdir(), "vnjp-alone-"));
    try {
      const path = join(alone, "vinh-calls-on-kono.json");
      cpSync(record(call), path, { recursive: true });
      expect(findings(path)).toMatchObject({ status: 0, findings: [] });
      edit(path, (json) => json.replace("person/kono-taro", "person/kono-tarro"));
      expect(findings(path)).toMatchObject({ status: 1, findings: [{ code: "reference/unknown" }] });
    } finally {
      rmSync(alone, { recursive: true, force: true });
    }
  });

  it("says that a file cannot be read, and names it", () => {
    // A folder where a file should be, since whoever is root may read any file.
    const path = record("event/a-folder.json");
    mkdirSync(join(path, "inside"), { recursive: true });
    try {
      const { status, stderr } = vnjp(["validate", path]);
      expect(status).toBe(2);
      expect(stderr).toContain("a-folder.json");
    } finally {
      rmSync(path, { recursive: true });
    }
  });

  it("judges a file that lies in a corpus and is none of its records", () => {
    const path = join(folder, "a-draft.json");
    writeFileSync(path, "garbage");
    try {
      expect(findings(path)).toMatchObject({ status: 1, findings: [{ code: "file/not-json" }] });
    } finally {
      rmSync(path);
    }
  });

  it("tells a fault once, and not again by all who refer to the record", () => {
    const undo = edit(record("person/kono-taro.json"), (json) => json.replace('"review"', '"reviewed"'));
    try {
      expect(new Set(findings().findings.map(({ file }) => file))).toEqual(new Set(["records/person/kono-taro.json"]));
    } finally {
      undo();
    }
  });

  it("says that a folder without records and texts is no corpus", () => {
    const { status, stderr } = vnjp(["validate", tmpdir()]);
    expect(status).toBe(2);
    expect(stderr).toContain("records/");
  });
});

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
