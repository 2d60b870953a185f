import type { Ask } from "./client.ts";
import * as desks from "./desk.ts";
import { editor } from "./editor.ts";
import { rightName } from "./file-names.ts";
import { download } from "./files.ts";
import { showFiles } from "./files-view.ts";
import { marksOf, showFindings, showUnchecked, summaryOf } from "./findings-view.ts";
import { mendParts } from "./mend-parts.ts";
import { withOwnFiles } from "./own-files.ts";
import { picker } from "./picker.ts";
import { reasonsForm } from "./reasons-form.ts";
import { destinationOf } from "./sending.ts";
import { settled } from "../browser/settled.ts";
import type { Finding, Protocol } from "./worker/messages.ts";

/** How long somebody has stopped typing before the file is checked, in milliseconds. */
const pause = 250;

/** The first door: files are opened, edited, checked while they are, mended and saved. */
export const mendDoor = (root: HTMLElement, repository: string, ask: Ask) => {
  const parts = mendParts(root);
  const text = editor(parts.area, parts.gutter);
  const reasons = reasonsForm(root, repository);
  let desk = desks.emptyDesk;
  let findings: readonly Finding[] = [];

  const say = (words: string) => {
    if (parts.said.textContent !== words) parts.said.textContent = words;
  };
  const failed = (error: unknown) => say(error instanceof Error ? error.message : String(error));

  /** What stands around the text area; the area itself keeps the cursor of whoever types in it. */
  const render = () => {
    const file = desks.shownFile(desk);
    parts.desk.hidden = file === undefined;
    showFiles(parts.files, desk, findings, choose);
    if (!file) return;
    parts.name.textContent = rightName(file.path, file.content);
    parts.revert.disabled = !desks.isUnsaved(file) || file.saved === "";
    const destination = destinationOf(file, repository);
    parts.place.textContent = destination?.place ?? "packages/dataset/records/KIND/ID.json";
    parts.page.href = destination?.page ?? repository;
  };

  const summarize = (words: string, worst: string) => {
    parts.summary.dataset["worst"] = worst;
    if (parts.summary.textContent !== words) parts.summary.textContent = words;
  };

  const showAnswer = () => {
    const file = desks.shownFile(desk);
    const path = file ? desks.checkedPath(file) : "";
    showFindings(parts.findings, findings, path, goTo);
    text.mark(marksOf(findings, path));
    render();
  };

  const check = settled(pause, async () => {
    try {
      const answer = await ask("check", { contribution: desks.contributionOf(desk), over: "release" });
      findings = answer.findings;
      showUnchecked(parts.unchecked, answer.unchecked);
      if (answer.changes) reasons.show(answer.changes);
      summarize(summaryOf(findings), findings[0]?.severity ?? "none");
      showAnswer();
    } catch (error) {
      failed(error);
    }
  });

  /** Puts another state of the desk on the screen, the text area too. */
  const lay = (next: desks.Desk) => {
    desk = next;
    text.show(desks.shownFile(desk)?.content ?? "");
    say("");
    summarize("Checking…", "unknown");
    showAnswer();
    check();
  };

  const choose = (path: string) => lay(desks.showing(desk, path));

  const goTo = (finding: Finding) => {
    const file = desk.files.find((open) => desks.checkedPath(open) === finding.file);
    if (!file) return say(`${finding.file} is not open here`);
    if (file.path !== desk.shown) choose(file.path);
    text.goTo(finding.position);
  };

  const edit = () => {
    desk = desks.changed(desk, { content: parts.area.value });
    render();
    check();
  };

  const openRecord = async (reference: string) => {
    const { path, content } = await ask("open", { reference });
    lay(desks.withFile(desk, { path, content, saved: content, origin: "release" }));
    parts.desk.focus({ preventScroll: true });
    parts.desk.scrollIntoView({ block: "start" });
  };

  const mend = async () => {
    const file = desks.shownFile(desk);
    if (!file) return;
    const { content, mends } = await ask("mend", { file, texts: desk.texts });
    if (mends.length > 0) text.replace(content);
    say(mends.length === 0 ? "There is nothing that is safe to mend without you." : `Mended: ${mends.join("; ")}.`);
  };

  const save = () => {
    const file = desks.shownFile(desk);
    if (!file) return;
    download(rightName(file.path, file.content), file.content, "application/json");
    desk = desks.changed(desk, { saved: file.content });
    render();
  };

  const close = () => {
    const file = desks.shownFile(desk);
    if (file && desks.isUnsaved(file) && !confirm(`Close ${parts.name.textContent} without saving its edits?`)) return;
    lay(desks.closed(desk));
  };

  const written = { path: "new.json", content: "", saved: "", origin: "written" } as const;

  parts.area.addEventListener("input", edit);
  parts.mend.addEventListener("click", () => void mend().catch(failed));
  parts.download.addEventListener("click", save);
  parts.revert.addEventListener("click", () => text.replace(desks.shownFile(desk)?.saved ?? ""));
  parts.close.addEventListener("click", close);
  parts.write.addEventListener("click", () => {
    lay(desks.withFile(desk, written));
    parts.area.focus();
  });
  parts.openFiles.addEventListener("change", () => {
    const files = [...(parts.openFiles.files ?? [])];
    parts.openFiles.value = "";
    withOwnFiles(desk, files, ask).then(lay).catch(failed);
  });
  const know = picker(
    { input: parts.find, list: parts.found, status: parts.findStatus },
    (reference) => void openRecord(reference).catch(failed),
  );

  return {
    /** Begins, once the release is there. */
    start: (release: Protocol["load"]["answer"]) => {
      parts.tools.hidden = false;
      reasons.hold(release);
      know(release.entries);
      render();
    },
    openRecord: (reference: string) => void openRecord(reference).catch(failed),
    /** Lays files and a text of a draft on the desk. */
    take: (files: readonly desks.OpenFile[], edition: string, characters: string) => {
      const bytes = new TextEncoder().encode(characters);
      const laid = files.reduce(desks.withFile, desks.withText(desk, edition, { bytes, characters }));
      lay(desks.showing(laid, files[0]?.path ?? laid.shown));
    },
    hasUnsaved: () => desk.files.some(desks.isUnsaved) || reasons.hasUnsaved(),
  };
};
