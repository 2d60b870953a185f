/** The methods of a worker, each with its parameters and its result. */
type WorkerProtocol<P> = { readonly [M in keyof P]: { readonly params: object; readonly result: unknown } };

type WorkerResponse =
  | { readonly id: number; readonly outcome: "done"; readonly result: unknown }
  | { readonly id: number; readonly outcome: "failed"; readonly reason: string };

interface PendingCall {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** Creates a function that calls a worker and resolves with its response. */
export const createWorkerClient = <P extends WorkerProtocol<P>>(
  worker: Worker,
  onFailure: (reason: string) => void,
) => {
  const pending = new Map<number, PendingCall>();
  let lastId = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<WorkerResponse>) => {
    const call = pending.get(data.id);
    pending.delete(data.id);
    if (data.outcome === "done") call?.resolve(data.result as never);
    else call?.reject(new Error(data.reason));
  });
  worker.addEventListener("error", (event) => {
    const reason = event.message || "the worker did not start";
    for (const { reject } of pending.values()) reject(new Error(reason));
    pending.clear();
    onFailure(reason);
  });

  return <M extends keyof P>(method: M, params: P[M]["params"]): Promise<P[M]["result"]> =>
    new Promise<P[M]["result"]>((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, method, params }, []);
    });
};
