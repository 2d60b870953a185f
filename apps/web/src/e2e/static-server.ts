import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { contentSecurityPolicy } from "../site/policy.ts";
import { dist } from "./dist.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** A folder of the host, so that an address that starts at its root leads nowhere. */
const folder = "/some/folder/";

/**
 * Serves the finished site on the loopback interface, in a folder and under its policy, as a plain static host does; and
 * hears what browsers report of breaches of the policy.
 */
export const serve = async (site = dist) => {
  const breaches: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      // A worker's console is not heard: what it breaks of the policy is told here.
      void text(request).then((report) => breaches.push(report));
      response.writeHead(204).end();
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(folder) ? path.slice(folder.length) : undefined;
    const name = file === "" || file?.endsWith("/") ? `${file}index.html` : file;
    const found = name === undefined ? Promise.reject(new Error(path)) : readFile(join(site, name));
    found.then(
      (body) => {
        response.writeHead(200, {
          "content-type": types[extname(name ?? "")] ?? "application/octet-stream",
          "content-security-policy": `${contentSecurityPolicy}; report-uri ${folder}breaches`,
          "cache-control": "max-age=600",
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { base: `http://127.0.0.1:${port}${folder}`, breaches: breaches as readonly string[], close };
};
