// The page that says what became of the citations in a text. All is found in a worker, which has the published package
// with its data (worker/main.ts); this side takes texts and shows. Without it the page names the command that does the same.
import { settled } from "../browser/settled.ts";
import { startWorker } from "./client.ts";
import { openedView } from "./opened-view.ts";
import { auditParts } from "./parts.ts";
import { showIn } from "./pasted.ts";
import { readText } from "./read-text.ts";
import { resultsView } from "./results-view.ts";
import { summaryWords } from "./summary.ts";
import type { AuditedText, GivenText } from "./worker/messages.ts";

/** How long somebody has stopped typing before the text is read, in milliseconds. */
const pause = 300;

/** Words in a region that is read out: the same words again are no news. */
const say = (region: HTMLElement, words: string) => {
  if (region.textContent !== words) region.textContent = words;
};

const start = (root: HTMLElement) => {
  const parts = auditParts(root);
  const otherWays = [...root.querySelectorAll<HTMLElement>(".without-script")];
  let files: readonly GivenText[] = [];

  const cannot = (reason: string) => {
    for (const way of otherWays) way.hidden = false;
    parts.status.dataset["state"] = "failed";
    say(parts.status, `This page cannot audit: ${reason}.`);
  };
  const failed = (error: unknown) => cannot(error instanceof Error ? error.message : String(error));
  const ask = startWorker(cannot);

  const given = (): readonly GivenText[] => {
    const text = parts.area.value;
    return text.trim() === "" ? files : [{ name: "", text }, ...files];
  };

  const show = (texts: readonly AuditedText[]) => {
    const count = texts.reduce((sum, { citations, datasets }) => sum + citations.length + datasets.length, 0);
    parts.nothing.hidden = texts.length > 0;
    parts.none.hidden = texts.length === 0 || count > 0;
    parts.clear.disabled = texts.length === 0;
    parts.found.replaceChildren(...resultsView(texts, (from, to) => showIn(parts.area, from, to)));
    say(parts.summary, texts.length === 0 ? "" : summaryWords(texts));
    parts.results.dataset["state"] = "done";
  };

  const audit = settled(pause, async () => {
    try {
      const texts = given();
      show(texts.length === 0 ? [] : (await ask("audit", { texts })).texts);
    } catch (error) {
      failed(error);
    }
  });

  const changed = () => {
    parts.results.dataset["state"] = "reading";
    parts.opened.replaceChildren(...openedView(files, close));
    audit();
  };

  const close = (file: GivenText) => {
    files = files.filter((open) => open !== file);
    changed();
    parts.openFiles.focus();
  };

  const open = async (chosen: readonly File[]) => {
    say(parts.said, "");
    const refused: string[] = [];
    for (const file of chosen) {
      try {
        const read = { name: file.name, text: await readText(file) };
        files = [...files.filter(({ name }) => name !== read.name), read];
      } catch (error) {
        // One file that cannot be read keeps nobody from the outcomes of the others.
        refused.push(error instanceof Error ? error.message : String(error));
      }
    }
    say(parts.said, refused.join(" "));
    changed();
  };

  parts.form.addEventListener("submit", (event) => event.preventDefault());
  parts.area.addEventListener("input", changed);
  parts.openFiles.addEventListener("change", () => {
    const chosen = [...(parts.openFiles.files ?? [])];
    parts.openFiles.value = "";
    void open(chosen);
  });
  parts.clear.addEventListener("click", () => {
    files = [];
    parts.area.value = "";
    say(parts.said, "");
    changed();
    parts.area.focus();
  });

  for (const way of otherWays) way.hidden = true;
  parts.form.hidden = false;
  say(parts.status, "Loading the data…");
  ask("load", {}).then(({ version }) => {
    parts.status.dataset["state"] = "ready";
    say(parts.status, `Ready, with the data of version ${version}. From here on the page needs no network.`);
  }, failed);
  // A browser that comes back to the page gives back what was written there.
  if (parts.area.value !== "") changed();
};

const root = document.querySelector<HTMLElement>(".audit");
if (root) start(root);
