import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset, vnjp } from "../testing/run-vnjp.ts";

/** Edits a file; gives what puts it back. */
const edit = (path: string, change: (content: string) => string) => {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit changes nothing in ${path}`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
};

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
        record: "event/vinh-calls-on-kono",
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

  it("says that a folder without records is none to check", () => {
    const { status, stderr } = vnjp(["validate", tmpdir()]);
    expect(status).toBe(2);
    expect(stderr).toContain("records/");
  });
});
