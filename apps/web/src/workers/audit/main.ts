// The worker of the audit page: the published package with all its data, which no other page loads.
import { version } from "@vnjp/dataset";
import { auditText } from "./audit.ts";
import type { Protocol, WorkerRequest, Method } from "./protocol.ts";

const handleRequest = (request: WorkerRequest): Protocol[Method]["result"] => {
  switch (request.method) {
    case "load":
      return { version };
    case "audit":
      return { texts: request.params.texts.map(auditText) };
  }
};

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id } = data;
  try {
    postMessage({ id, outcome: "done", result: handleRequest(data) }, { transfer: [] });
  } catch (error) {
    postMessage({ id, outcome: "failed", reason: String(error) }, { transfer: [] });
  }
});
