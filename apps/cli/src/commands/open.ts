import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { CannotRun, type ExitCode, type Output } from "../output.ts";

const host = "127.0.0.1";

const headers = {
  "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Serves the web app on this machine alone, until it is stopped. */
export const open = (port: number, output: Output): Promise<ExitCode> => {
  const web = fileURLToPath(new URL("./web/", import.meta.url));
  // It looks at each file as it is asked for: a list made at the start would lead to files that a new build has removed.
  const files = sirv(web, { dev: true, etag: true });
  if (!existsSync(join(web, "404.html")))
    throw new CannotRun(
      "The web app is not in this build: run npm start, which builds it, or install the package anew.",
    );
  const missing = readFileSync(join(web, "404.html"));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(missing);
    });
  });
  return new Promise((resolve, reject) => {
    server.on("error", (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === "EADDRINUSE"
          ? new CannotRun(`Port ${port} is taken: name another with --port, or PORT for npm start.`)
          : cause,
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : port;
      output.print(`ready http://${host}:${bound}`);
    });
    const stop = () => server.close(() => resolve(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
};
