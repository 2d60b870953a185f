// The page on which a contribution is checked, mended and drafted. All judging is done in a worker (worker/main.ts); this
// side shows and asks. Without it the page says how to contribute by other means.
import { startWorker } from "./client.ts";
import { doors, recordIn } from "./doors.ts";
import { draftDoor } from "./draft-door.ts";
import { counted } from "../browser/element.ts";
import { mendDoor } from "./mend-door.ts";
import { part } from "../browser/part.ts";

const start = (root: HTMLElement) => {
  const status = part(root, "status", HTMLElement);
  const otherWays = [...root.querySelectorAll<HTMLElement>(".without-script")];
  for (const way of otherWays) way.hidden = true;
  status.textContent = "Loading the release and its rules…";

  const cannot = (reason: string) => {
    for (const way of otherWays) way.hidden = false;
    status.dataset["state"] = "failed";
    status.textContent = `The check could not be loaded: ${reason}. The other ways to contribute still stand.`;
  };
  const ask = startWorker(cannot);
  const { open, go } = doors(root);
  const mending = mendDoor(part(root, "mend-door", HTMLElement), root.dataset["repository"] ?? "", ask);
  const drafting = draftDoor(part(root, "draft-door", HTMLElement), ask, (...draft) => {
    mending.take(...draft);
    go("mend");
  });

  const follow = () => {
    const record = recordIn({ search: "", hash: location.hash });
    open(record === undefined ? location.hash.slice(1) : "mend");
    if (record !== undefined) mending.openRecord(record);
  };
  open(location.hash.slice(1));
  addEventListener("hashchange", follow);
  addEventListener("popstate", () => open(location.hash.slice(1)));
  addEventListener("beforeunload", (event) => {
    if (mending.hasUnsaved() || drafting.hasUnsaved()) event.preventDefault();
  });

  ask("load", { address: new URL("corpus.json", document.baseURI).href }).then(
    (release) => {
      const { version, entries, texts } = release;
      status.dataset["state"] = "ready";
      status.textContent = `Ready: ${counted(entries.length, "record")} and ${counted(texts, "text")} of version ${version}. From here on the page needs no network.`;
      mending.start(release);
      drafting.start();
      const record = recordIn(location);
      if (record !== undefined) mending.openRecord(record);
    },
    (error: unknown) => cannot(error instanceof Error ? error.message : String(error)),
  );
};

const root = document.querySelector<HTMLElement>(".contribute");
if (root) start(root);
