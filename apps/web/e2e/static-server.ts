import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { contentSecurityPolicy } from "../src/site/content-security-policy.ts";
import { dist } from "./built-site.ts";

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** The site is in a folder of the host, so that an address that starts at the root of the host is not found. */
const folder = "/some/folder/";

/**
 * Serves the built site on the loopback interface as a plain static host does, with the content security policy of the pages.
 * Browsers report breaches of the policy to it, those of workers too, whose consoles a test does not see.
 */
export const serveSite = async (site = dist) => {
  const breaches: string[] = [];
  const { promise: firstBreach, resolve: resolveFirstBreach } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      void text(request).then((report) => {
        breaches.push(report);
        resolveFirstBreach(report);
      });
      response.writeHead(204).end();
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(folder) ? path.slice(folder.length) : undefined;
    const name = file === "" || file?.endsWith("/") ? `${file}index.html` : file;
    const contents = name === undefined ? Promise.reject(new Error(path)) : readFile(join(site, name));
    contents.then(
      (body) => {
        response.writeHead(200, {
          "content-type": mimeTypes[extname(name ?? "")] ?? "application/octet-stream",
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
  /** Waits for the first reported breach of the policy. */
  const waitForBreach = () => firstBreach;
  return { base: `http://127.0.0.1:${port}${folder}`, breaches: breaches as readonly string[], waitForBreach, close };
};
