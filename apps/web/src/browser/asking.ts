/** What a worker may be asked under each of its verbs, and what it answers. */
type Protocol<P> = { readonly [V in keyof P]: { readonly ask: object; readonly answer: unknown } };

type Answer =
  | { readonly number: number; readonly outcome: "done"; readonly answer: unknown }
  | { readonly number: number; readonly outcome: "failed"; readonly reason: string };

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Asks a worker, and hands each answer to whoever asked. */
export const askerOf = <P extends Protocol<P>>(worker: Worker, onFailure: (reason: string) => void) => {
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

  return <V extends keyof P>(verb: V, ask: P[V]["ask"]): Promise<P[V]["answer"]> =>
    new Promise<P[V]["answer"]>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, verb, ...ask }, []);
    });
};
