import { createWorkerClient } from "../worker-client.ts";
import type { Protocol } from "../../workers/check/protocol.ts";

/** Starts the worker that checks, fixes and drafts. */
export const startWorker = (onFailure: (reason: string) => void) =>
  // The bundler finds the worker only if the code has exactly this form.
  createWorkerClient<Protocol>(
    new Worker(new URL("../../workers/check/main.ts", import.meta.url), { type: "module", name: "vnjp" }),
    onFailure,
  );

export type CallWorker = ReturnType<typeof startWorker>;
