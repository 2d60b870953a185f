import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset, program, vnjp } from "../testing/run-vnjp.ts";

const place = readFileSync(join(dataset, "records/place/tokyo.json"), "utf8");

describe("vnjp validate, of a file that no editor would write", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-hostile-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const judgedFile = (content: string | Uint8Array) => {
    const path = join(folder, "tokyo.json");
    writeFileSync(path, content);
    const { status, stdout, stderr } = vnjp(["validate", path, "--format", "json"]);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; found: string }[] };
    return { status, stderr, findings };
  };

  it.each([
    ["a byte order mark", `\uFEFF${place}`, "file/not-json", /byte order mark/],
    ["UTF-16", Buffer.from(`\uFEFF${place}`, "utf16le"), "file/not-json", /not UTF-8/],
    [
      "bytes that are no UTF-8",
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
      "file/not-json",
      /not UTF-8/,
    ],
    ["a duplicate key", place.replace('"kind"', '"id": "tokyo",\n  "kind"'), "file/duplicate-key", /"id" twice/],
    ["10,000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "file/too-deep", /levels deep/],
    ["nothing", "", "file/not-json", /empty/],
    ["a list", "[]", "shape/unknown-kind", /no kind/],
    ["half a record", place.slice(0, 200), "file/not-json", /./],
  ])("%s gives one finding", (_, content, code, found) => {
    const { status, stderr, findings } = judgedFile(content);
    expect({ status, stderr, codes: findings.map((finding) => finding.code) }).toEqual({
      status: 1,
      stderr: "",
      codes: [code],
    });
    expect(findings[0]?.found).toMatch(found);
  });

  it("line ends of another system are none of its business", () => {
    expect(judgedFile(place.replaceAll("\n", "\r\n"))).toMatchObject({ status: 0, findings: [] });
  });

  it.each([
    ["a folder", tmpdir()],
    ["nothing at all", join(tmpdir(), "there-is-no-such-file.json")],
    ["an empty path", ""],
  ])("%s gets one line, and ends with 2", (_, path) => {
    const { status, stdout, stderr } = vnjp(["validate", path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("a file that is far too long for a record gets one line, and ends with 2", () => {
    const path = join(folder, "long.json");
    writeFileSync(path, `{"id": "${"a".repeat(20_000_001)}"}`);
    expect(vnjp(["validate", path])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("bytes") });
  });
});

const oneLine = (reference: string): string =>
  JSON.stringify(JSON.parse(readFileSync(join(dataset, `records/${reference}.json`), "utf8")));

const line = oneLine("place/tokyo");
const judged = (input: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "validate", "-", "--format", "json"], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const { records, findings } = JSON.parse(stdout) as {
    records: number;
    findings: { code: string; record: string; position: { line: number } }[];
  };
  return { status, stderr, records, findings };
};

const codesOf = (lines: string[]) => judged(`${lines.join("\n")}\n`).findings.map(({ code }) => code);

describe("vnjp validate -, of records one a line", () => {
  it("checks each, and passes over empty lines", () => {
    expect(judged(`${line}\n\n${line}\n`)).toMatchObject({ status: 0, records: 2, findings: [] });
  });

  it("takes one record that is written over many lines as one", () => {
    expect(judged(place)).toMatchObject({ status: 0, records: 1, findings: [] });
    expect(judged(place.replace('"kind"', '"kinds"'))).toMatchObject({ status: 1, records: 1 });
  });

  it("says of a faulty one in which line it is", () => {
    const { status, findings } = judged(`${line}\n${line.replace('"place"', '"plaze"')}\n{"kind":\n`);
    expect(status).toBe(1);
    expect(findings.map(({ code, record, position }) => [code, record, position.line])).toEqual([
      ["shape/unknown-kind", "line 2", 2],
      ["file/not-json", "line 3", 3],
    ]);
  });

  it("takes a reference to a record of another line", () => {
    const other = oneLine("place/phnom-penh").replaceAll("place/cambodia", "place/kampuchea");
    const referred = oneLine("place/cambodia").replace('"id":"cambodia"', '"id":"kampuchea"');
    expect(codesOf([other])).toContain("reference/unknown");
    expect(codesOf([other, referred])).not.toContain("reference/unknown");
  });

  it("passes over a line of 100 MB with one line of its own, and checks the others", () => {
    const { status, stderr, records, findings } = judged(
      Buffer.concat([Buffer.from(`${line}\n`), Buffer.alloc(100_000_000, 97), Buffer.from(`\n${line}\n`)]),
    );
    expect({ status, records, findings }).toEqual({ status: 2, records: 2, findings: [] });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("line 2");
  });

  it("ends quietly when its reader has had enough", async () => {
    const program_ = spawn("sh", ["-c", `"${process.execPath}" "${program}" validate - | head -c 10`], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    program_.stdin.end(`${'{"kind":\n'.repeat(2000)}`);
    const [code] = (await once(program_, "exit")) as [number];
    expect(code).toBe(0);
  });
});
