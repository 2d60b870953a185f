// The built command line serves this site, with a policy of its own: a worker sees only that of the header.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { programPath } from "../../cli/test/run-vnjp.ts";
import { contentSecurityPolicy } from "../src/site/content-security-policy.ts";

const server = spawn(process.execPath, [programPath, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const exit = once(server, "exit").then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
let address = "";

beforeAll(async () => {
  const [line] = (await Promise.race([once(server.stdout, "data"), exit])) as [Buffer];
  exit.catch(() => {});
  address = line.toString().trim().replace("ready ", "");
});

afterAll(() => server.kill());

test.each(["/", "/contribute/corpus.json", "/nothing/here/"])(
  "`vnjp serve` sends %s with the policy of the pages, and forbids frames, which no page can",
  async (path) => {
    const { headers } = await fetch(address + path);
    expect(headers.get("content-security-policy")).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
  },
);
