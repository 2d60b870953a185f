import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../test/run-vnjp.ts";

const startServer = async (port: string): Promise<{ server: ChildProcess; address: string }> => {
  const server = spawn(process.execPath, [programPath, "serve", "--port", port], { stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(server, "exit").then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
  const [line] = (await Promise.race([once(server.stdout, "data"), exit])) as [Buffer];
  exit.catch(() => {});
  return {
    server,
    address: line
      .toString()
      .trim()
      .replace(/^ready /, ""),
  };
};

describe("vnjp serve", () => {
  let server: ChildProcess;
  let address: string;
  const temporaryFile = join(dirname(programPath), "web/passing.txt");
  beforeAll(async () => {
    writeFileSync(temporaryFile, "for a while");
    ({ server, address } = await startServer("0"));
  });
  afterAll(() => {
    server.kill();
    rmSync(temporaryFile, { force: true });
  });

  it("prints its address, and answers there", async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain("<html");
  });

  it("forbids pages to load anything from another origin", async () => {
    const { headers } = await fetch(address);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it.each(["/nothing/here/", "/../../package.json", "/%2e%2e/%2e%2e/package.json"])("has no page %s", async (path) => {
    const response = await fetch(`${address}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).not.toContain("dependencies");
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("does not answer %s", async (method) => {
    const response = await fetch(address, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(await response.text()).toBe("");
  });

  it("answers HEAD without a body", async () => {
    const response = await fetch(address, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "evil.example:80", "user@127.0.0.1"])(
    "does not answer requests for the host %s",
    async (host) => {
      const asked = request(address, { headers: { host } }).end();
      const [response] = (await once(asked, "response")) as [IncomingMessage];
      expect(response.statusCode).toBe(421);
      response.resume();
    },
  );

  it("answers requests for localhost", async () => {
    const asked = request(address, { headers: { host: `LOCALHOST:${new URL(address).port}` } }).end();
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
  });

  it("keeps running if a file is removed after the start", async () => {
    expect((await fetch(`${address}/passing.txt`)).status).toBe(200);
    rmSync(temporaryFile);
    expect((await fetch(`${address}/passing.txt`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(200);
  });

  it("returns 2 if the port is in use", async () => {
    const second = spawn(process.execPath, [programPath, "serve", "--port", new URL(address).port], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [[line], [code]] = (await Promise.all([once(second.stderr, "data"), once(second, "exit")])) as [
      [Buffer],
      [number],
    ];
    expect(line.toString()).toContain("is in use");
    expect(code).toBe(2);
  });
});
