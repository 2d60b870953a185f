import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError, Option } from "commander";
import sirv from "sirv";
import type { CommandDefinition } from "../command.ts";
import { CannotRunError, type ExitCode, type Output } from "../io/output.ts";

const host = "127.0.0.1";

const headers = {
  // The policy of the pages, since a worker sees only this one, and what only a header can say. A test of the web app compares them.
  "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const localHosts = new Set([host, "localhost"]);

/** The status of a request that is not served: for another host, as a page elsewhere may send it, or to change something. */
const checkRequest = ({ method, headers: { host: requestedHost = "" } }: IncomingMessage): 405 | 421 | undefined => {
  if (!localHosts.has(requestedHost.replace(/:\d+$/, "").toLowerCase())) return 421;
  return method === "GET" || method === "HEAD" ? undefined : 405;
};

const parsePort = (input: string): number => {
  const port = Number(input);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
};

/** The web app of this package, also if the program runs from source. */
const findWebFolder = (): string => fileURLToPath(new URL("dist/web/", import.meta.resolve("@vnjp/cli/package.json")));

/** Serves the web app on this machine only, until the process is stopped. */
const runServe = ({ port }: { readonly port: number }, output: Output): Promise<ExitCode> => {
  const web = findWebFolder();
  if (!existsSync(join(web, "404.html")))
    throw new CannotRunError(
      "The web app is not in this build: run `npm start`, which builds it, or install the package again.",
    );
  // `dev` looks up each file when it is requested: a list made at the start would name files that a new build removes.
  const serveFile = sirv(web, { dev: true, etag: true });
  const notFoundPage = readFileSync(join(web, "404.html"));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const status = checkRequest(request);
    if (status !== undefined) {
      response.writeHead(status, { Allow: "GET, HEAD" }).end();
      return;
    }
    serveFile(request, response, () => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(notFoundPage);
    });
  });
  return new Promise((resolve, reject) => {
    server.on("error", (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === "EADDRINUSE"
          ? new CannotRunError(`Port ${port} is in use: choose another with --port, or with PORT for \`npm start\`.`)
          : cause,
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      const boundPort = typeof address === "object" && address ? address.port : port;
      output.print(`ready http://${host}:${boundPort}`);
    });
    const stop = () => server.close(() => resolve(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
};

export const command: CommandDefinition = {
  description: "Serve the web app on this machine until you stop it (Ctrl-C).",
  examples: ["vnjp serve", "vnjp serve --port 8080"],
  options: [new Option("--port <port>", "the port; 0 for any free port").default(4173).argParser(parsePort)],
  run: runServe,
};
