import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program } from "../testing/run-vnjp.ts";

const start = async (port: string): Promise<{ served: ChildProcess; address: string }> => {
  const served = spawn(process.execPath, [program, "open", "--port", port], { stdio: ["ignore", "pipe", "pipe"] });
  const [line] = (await once(served.stdout, "data")) as [Buffer];
  return {
    served,
    address: line
      .toString()
      .trim()
      .replace(/^ready /, ""),
  };
};

describe("vnjp open", () => {
  let served: ChildProcess;
  let address: string;
  const passing = join(dirname(program), "web/passing.txt");
  beforeAll(async () => {
    writeFileSync(passing, "for a while");
    ({ served, address } = await start("0"));
  });
  afterAll(() => {
    served.kill();
    rmSync(passing, { force: true });
  });

  it("says ready, and answers at once on this machine", async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain("<html");
  });

  it("lets a page load nothing from elsewhere", async () => {
    const { headers } = await fetch(address);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it.each(["/nothing/here/", "/../../package.json", "/%2e%2e/%2e%2e/package.json"])("has no page %s", async (path) => {
    const response = await fetch(`${address}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).not.toContain("dependencies");
  });

  it("goes on when a file that was there at the start is gone", async () => {
    expect((await fetch(`${address}/passing.txt`)).status).toBe(200);
    rmSync(passing);
    expect((await fetch(`${address}/passing.txt`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  it("says that a port is taken, and ends with 2", async () => {
    const second = spawn(process.execPath, [program, "open", "--port", new URL(address).port], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [[line], [code]] = (await Promise.all([once(second.stderr, "data"), once(second, "exit")])) as [
      [Buffer],
      [number],
    ];
    expect(line.toString()).toContain("taken");
    expect(code).toBe(2);
  });
});
