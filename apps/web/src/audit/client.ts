import { askerOf } from "../browser/asking.ts";
import type { Protocol } from "./worker/messages.ts";

/** Starts the worker that has the data. */
export const startWorker = (onFailure: (reason: string) => void) =>
  // In this very form the bundler sees that there is a worker to build.
  askerOf<Protocol>(
    new Worker(new URL("./worker/main.ts", import.meta.url), { type: "module", name: "vnjp" }),
    onFailure,
  );
