import { debounce } from "../debounce.ts";
import { readTextFile, renderOpenFiles, selectRange } from "./input.ts";
import { renderResults } from "./results.ts";
import { describeAuditSummary } from "./summary.ts";
import type { AuditedText, InputText, Protocol } from "../../workers/audit/protocol.ts";
import { createWorkerClient } from "../worker-client.ts";
import { getPart } from "../dom.ts";

// The audit page. A worker with the published package and its data (workers/audit/main.ts) finds and checks the citations;
// this script reads the texts and shows the results. Without the script the page names the command that does the same.

/** How long typing must pause before the text is checked, in milliseconds. */
const typingPause = 300;

/** Sets the text of a live region, unless it is the same: screen readers would read it out again. */
const setText = (region: HTMLElement, text: string) => {
  if (region.textContent !== text) region.textContent = text;
};

/** Starts the worker that has the data. */
const startWorker = (onFailure: (reason: string) => void) =>
  // The bundler finds the worker only if the code has exactly this form.
  createWorkerClient<Protocol>(
    new Worker(new URL("../../workers/audit/main.ts", import.meta.url), { type: "module", name: "vnjp" }),
    onFailure,
  );

/** The elements of the page that the script uses. */
const getAuditElements = (root: HTMLElement) => ({
  status: getPart(root, "status", HTMLElement),
  form: getPart(root, "form", HTMLFormElement),
  area: getPart(root, "area", HTMLTextAreaElement),
  openFiles: getPart(root, "open-files", HTMLInputElement),
  clear: getPart(root, "clear", HTMLButtonElement),
  openFileList: getPart(root, "open-file-list", HTMLElement),
  message: getPart(root, "message", HTMLElement),
  results: getPart(root, "results", HTMLElement),
  summary: getPart(root, "summary", HTMLElement),
  nothing: getPart(root, "nothing", HTMLElement),
  none: getPart(root, "none", HTMLElement),
  texts: getPart(root, "texts", HTMLElement),
});

const start = (root: HTMLElement) => {
  const parts = getAuditElements(root);
  const fallbacks = [...root.querySelectorAll<HTMLElement>(".without-script")];
  let files: readonly InputText[] = [];

  const showFailure = (reason: string) => {
    for (const fallback of fallbacks) fallback.hidden = false;
    parts.status.dataset["state"] = "failed";
    setText(parts.status, `This page cannot check citations: ${reason}.`);
  };
  const reportError = (error: unknown) => showFailure(error instanceof Error ? error.message : String(error));
  const callWorker = startWorker(showFailure);

  const collectInputTexts = (): readonly InputText[] => {
    const text = parts.area.value;
    return text.trim() === "" ? files : [{ name: "", text }, ...files];
  };

  const showResults = (texts: readonly AuditedText[]) => {
    const count = texts.reduce(
      (sum, { citations, datasets, unread }) => sum + citations.length + datasets.length + unread.length,
      0,
    );
    parts.nothing.hidden = texts.length > 0;
    parts.none.hidden = texts.length === 0 || count > 0;
    parts.clear.disabled = texts.length === 0;
    parts.texts.replaceChildren(...renderResults(texts, (from, to) => selectRange(parts.area, from, to)));
    setText(parts.summary, texts.length === 0 ? "" : describeAuditSummary(texts));
    parts.results.dataset["state"] = "done";
  };

  const scheduleAudit = debounce(typingPause, async (isLatest) => {
    try {
      const texts = collectInputTexts();
      const audited = texts.length === 0 ? [] : (await callWorker("audit", { texts })).texts;
      if (isLatest()) showResults(audited);
    } catch (error) {
      reportError(error);
    }
  });

  const updateInput = () => {
    parts.results.dataset["state"] = "reading";
    parts.openFileList.replaceChildren(...renderOpenFiles(files, closeFile));
    scheduleAudit();
  };

  const closeFile = (file: InputText) => {
    files = files.filter((other) => other !== file);
    updateInput();
    parts.openFiles.focus();
  };

  const openLocalFiles = async (selected: readonly File[]) => {
    setText(parts.message, "");
    const problems: string[] = [];
    for (const file of selected) {
      try {
        const input = { name: file.name, text: await readTextFile(file) };
        files = [...files.filter(({ name }) => name !== input.name), input];
      } catch (error) {
        // If one file cannot be read, the others are still checked.
        problems.push(error instanceof Error ? error.message : String(error));
      }
    }
    setText(parts.message, problems.join(" "));
    updateInput();
  };

  parts.form.addEventListener("submit", (event) => event.preventDefault());
  parts.area.addEventListener("input", updateInput);
  parts.openFiles.addEventListener("change", () => {
    const selected = [...(parts.openFiles.files ?? [])];
    parts.openFiles.value = "";
    void openLocalFiles(selected);
  });
  parts.clear.addEventListener("click", () => {
    files = [];
    parts.area.value = "";
    setText(parts.message, "");
    updateInput();
    parts.area.focus();
  });

  for (const fallback of fallbacks) fallback.hidden = true;
  parts.form.hidden = false;
  setText(parts.status, "Loading the data…");
  callWorker("load", {}).then(({ version }) => {
    parts.status.dataset["state"] = "ready";
    setText(parts.status, `Ready, with the data of version ${version}. The page now works offline.`);
  }, reportError);
  // A browser restores the text when the user comes back to the page.
  if (parts.area.value !== "") updateInput();
};

const root = document.querySelector<HTMLElement>(".audit");
if (root) start(root);
