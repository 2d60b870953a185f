import type { Answer, Protocol, Verb } from "./worker/messages.ts";

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker, and hands each answer to whoever asked. */
export const startWorker = (onFailure: (reason: string) => void) => {
  const worker = new Worker(new URL("./worker/main.ts", import.meta.url), { type: "module", name: "vnjp" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.outcome === "done") asker?.resolve(data.answer as never);
    else asker?.reject(new Error(data.reason));
  });
  worker.addEventListener("error", (event) => {
    const reason = event.message || "the worker could not be started";
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
    onFailure(reason);
  });

  return <V extends Verb>(verb: V, ask: Protocol[V]["ask"]): Promise<Protocol[V]["answer"]> =>
    new Promise<Protocol[V]["answer"]>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, verb, ...ask }, []);
    });
};

export type Ask = ReturnType<typeof startWorker>;
