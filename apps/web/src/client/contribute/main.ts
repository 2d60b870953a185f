// The contribution page. A worker (workers/check/main.ts) checks, fixes and drafts; this script shows the results. Without
// the script the page explains the other ways to contribute.
import { formatCount } from "@vnjp/engine/display";
import { startWorker } from "./check-worker.ts";
import { createTabs, findRecordParameter } from "./tabs.ts";
import { createDraftTab } from "./draft-tab.ts";
import { getPart } from "../dom.ts";
import { createFixTab } from "./fix-tab.ts";

const start = (root: HTMLElement) => {
  const status = getPart(root, "status", HTMLElement);
  const fallbacks = [...root.querySelectorAll<HTMLElement>(".without-script")];
  for (const fallback of fallbacks) fallback.hidden = true;
  status.textContent = "Loading the release and its rules…";

  const showFailure = (reason: string) => {
    for (const fallback of fallbacks) fallback.hidden = false;
    status.dataset["state"] = "failed";
    status.textContent = `The check could not be loaded: ${reason}. You can still contribute in the other ways.`;
  };
  const callWorker = startWorker(showFailure);
  const { showPanel, goToPanel } = createTabs(root);
  const fixTab = createFixTab(getPart(root, "fix-tab", HTMLElement), root.dataset["repository"] ?? "", callWorker);
  const draftTab = createDraftTab(getPart(root, "draft-tab", HTMLElement), callWorker, (...draft) => {
    fixTab.addDraft(...draft);
    goToPanel("fix");
  });

  const followHash = () => {
    const record = findRecordParameter({ search: "", hash: location.hash });
    showPanel(record === undefined ? location.hash.slice(1) : "fix");
    if (record !== undefined) fixTab.openRecord(record);
  };
  showPanel(location.hash.slice(1));
  addEventListener("hashchange", followHash);
  addEventListener("popstate", () => showPanel(location.hash.slice(1)));
  addEventListener("beforeunload", (event) => {
    if (fixTab.hasUnsaved() || draftTab.hasUnsaved()) event.preventDefault();
  });

  callWorker("load", { address: new URL("corpus.json", document.baseURI).href }).then(
    (release) => {
      const { version, entries, texts } = release;
      status.dataset["state"] = "ready";
      status.textContent = `Ready: ${formatCount(entries.length, "record")} and ${formatCount(texts, "text")} of version ${version}. The page now works offline.`;
      fixTab.start(release);
      draftTab.start();
      const record = findRecordParameter(location);
      if (record !== undefined) fixTab.openRecord(record);
    },
    (error: unknown) => showFailure(error instanceof Error ? error.message : String(error)),
  );
};

const root = document.querySelector<HTMLElement>(".contribute");
if (root) start(root);
