import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder, programPath } from "../../../test/run-vnjp.ts";

const tokyoRecord = readFileSync(join(datasetFolder, "records/place/tokyo.json"), "utf8");

describe("vnjp validate of a malformed file", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-malformed-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const runFileValidation = async (content: string | Uint8Array) => {
    const path = join(folder, "tokyo.json");
    writeFileSync(path, content);
    const { status, stdout, stderr } = await runInProcess(["validate", path, "--format", "json"], { cwd: folder });
    const { findings } = JSON.parse(stdout) as { findings: { code: string; found: string }[] };
    return { status, stderr, findings };
  };

  it.each([
    ["a byte order mark", `\uFEFF${tokyoRecord}`, "file/not-json", /byte order mark/],
    ["UTF-16", Buffer.from(`\uFEFF${tokyoRecord}`, "utf16le"), "file/not-json", /not UTF-8/],
    [
      "bytes that are not UTF-8",
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
      "file/not-json",
      /not UTF-8/,
    ],
    ["a duplicate key", tokyoRecord.replace('"kind"', '"id": "tokyo",\n  "kind"'), "file/duplicate-key", /"id" twice/],
    ["10,000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "file/too-deep", /levels deep/],
    ["no content", "", "file/not-json", /empty/],
    ["a list", "[]", "shape/unknown-kind", /no kind/],
    ["half a record", tokyoRecord.slice(0, 200), "file/not-json", /./],
  ])("reports one finding for %s", async (_, content, code, found) => {
    const { status, stderr, findings } = await runFileValidation(content);
    expect({ status, stderr, codes: findings.map((finding) => finding.code) }).toEqual({
      status: 1,
      stderr: "",
      codes: [code],
    });
    expect(findings[0]?.found).toMatch(found);
  });

  it("accepts the line ends of Windows", async () => {
    expect(await runFileValidation(tokyoRecord.replaceAll("\n", "\r\n"))).toMatchObject({ status: 0, findings: [] });
  });

  it.each([
    ["a folder without records", tmpdir()],
    ["a missing file", join(tmpdir(), "there-is-no-such-file.json")],
    ["an empty path", ""],
  ])("rejects %s in one line and returns 2", async (_, path) => {
    const { status, stdout, stderr } = await runInProcess(["validate", path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("rejects a file that is too large for a record", async () => {
    const path = join(folder, "long.json");
    writeFileSync(path, `{"id": "${"a".repeat(20_000_001)}"}`);
    expect(await runInProcess(["validate", path])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("too large"),
    });
  });
});

const readAsLine = (reference: string): string =>
  JSON.stringify(JSON.parse(readFileSync(join(datasetFolder, `records/${reference}.json`), "utf8")));

const line = readAsLine("place/tokyo");

const runStreamValidation = async (input: string | Iterable<Uint8Array>) => {
  const { status, stdout, stderr } = await runInProcess(["validate", "-", "--format", "json"], {
    cwd: tmpdir(),
    input,
  });
  const { records, findings } = JSON.parse(stdout) as {
    records: number;
    findings: { code: string; record: string; position: { line: number } }[];
  };
  return { status, stderr, records, findings };
};

const listCodes = async (lines: readonly string[]) =>
  (await runStreamValidation(`${lines.join("\n")}\n`)).findings.map(({ code }) => code);

describe("vnjp validate of records one per line", () => {
  it("checks each record, and ignores empty lines", async () => {
    expect(await runStreamValidation(`${line}\n\n${line}\n`)).toMatchObject({ status: 0, records: 2, findings: [] });
  });

  it("accepts one record over many lines", async () => {
    expect(await runStreamValidation(tokyoRecord)).toMatchObject({ status: 0, records: 1, findings: [] });
    expect(await runStreamValidation(tokyoRecord.replace('"kind"', '"kinds"'))).toMatchObject({
      status: 1,
      records: 1,
    });
  });

  it("names the line of a finding", async () => {
    const { status, findings } = await runStreamValidation(
      `${line}\n${line.replace('"place"', '"plaze"')}\n{"kind":\n`,
    );
    expect(status).toBe(1);
    expect(findings.map(({ code, record, position }) => [code, record, position.line])).toEqual([
      ["shape/unknown-kind", "line 2", 2],
      ["file/not-json", "line 3", 3],
    ]);
  });

  it("accepts a reference to a record of another line", async () => {
    const other = readAsLine("place/phnom-penh").replaceAll("place/cambodia", "place/kampuchea");
    const referred = readAsLine("place/cambodia").replace('"id":"cambodia"', '"id":"kampuchea"');
    expect(await listCodes([other])).toContain("reference/unknown");
    expect(await listCodes([other, referred])).not.toContain("reference/unknown");
  });

  it("skips a line of 100 MB with a warning, and checks the others", async () => {
    const megabyte = Buffer.alloc(1_000_000, "a");
    const longLine = Array.from({ length: 100 }, () => megabyte);
    const { status, stderr, records, findings } = await runStreamValidation([
      Buffer.from(`${line}\n`),
      ...longLine,
      Buffer.from(`\n${line}\n`),
    ]);
    expect({ status, records, findings }).toEqual({ status: 2, records: 2, findings: [] });
    expect(stderr).toBe("vnjp: Line 2 of - is too long for a record: skipped.\n");
  });

  it("ends quietly as a process if the next program closes the pipe", async () => {
    const child = spawn("sh", ["-c", `"${process.execPath}" "${programPath}" validate - | head -c 10`], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    child.stdin.end(`${'{"kind":\n'.repeat(2000)}`);
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
  });
});
