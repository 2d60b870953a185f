import type { CallWorker } from "./check-worker.ts";
import * as workspaces from "./workspace.ts";
import { createEditor } from "./editor.ts";
import { getSaveName } from "./file-names.ts";
import { addLocalFiles, downloadFile } from "./local-files.ts";
import { showFiles } from "./file-list.ts";
import { getLineMarks, showFindings, showUnchecked, describeFindingCounts } from "./finding-list.ts";
import { createPicker } from "./record-picker.ts";
import { createReasonsForm } from "./reasons-form.ts";
import { findEditLink } from "./edit-link.ts";
import { debounce } from "../debounce.ts";
import type { LocatedFinding, Protocol } from "../../workers/check/protocol.ts";
import { getPart } from "../dom.ts";

/** How long typing must pause before the file is checked, in milliseconds. */
const typingPause = 250;

/** The first tab: opens, edits, checks, fixes and saves files. */
export const createFixTab = (root: HTMLElement, repository: string, callWorker: CallWorker) => {
  const parts = getFixElements(root);
  const text = createEditor(parts.area, parts.gutter);
  const reasons = createReasonsForm(root, repository);
  let workspace = workspaces.emptyWorkspace;
  let findings: readonly LocatedFinding[] = [];

  const setMessage = (message: string) => {
    if (parts.message.textContent !== message) parts.message.textContent = message;
  };
  const reportError = (error: unknown) => setMessage(error instanceof Error ? error.message : String(error));

  /** Updates everything but the text area, which keeps its cursor. */
  const render = () => {
    const file = workspaces.findActiveFile(workspace);
    parts.workspace.hidden = file === undefined;
    showFiles(parts.files, workspace, findings, selectFile);
    if (!file) return;
    parts.name.textContent = getSaveName(file.path, file.content);
    parts.revert.disabled = !workspaces.isUnsaved(file) || file.savedContent === "";
    const link = findEditLink(file, repository);
    parts.path.textContent = link?.path ?? "packages/dataset/records/KIND/ID.json";
    parts.page.href = link?.address ?? repository;
  };

  const summarize = (message: string, worst: string) => {
    parts.summary.dataset["worst"] = worst;
    if (parts.summary.textContent !== message) parts.summary.textContent = message;
  };

  const showResult = () => {
    const file = workspaces.findActiveFile(workspace);
    const path = file ? workspaces.getCheckPath(file) : "";
    showFindings(parts.findings, findings, path, goToFinding);
    text.mark(getLineMarks(findings, path));
    render();
  };

  const debounceCheck = debounce(typingPause, async (isLatest) => {
    try {
      const result = await callWorker("check", { contribution: workspaces.toContribution(workspace), base: "release" });
      if (!isLatest()) return;
      findings = result.findings;
      showUnchecked(parts.unchecked, result.unchecked);
      if (result.changes) reasons.showChanges(result.changes);
      summarize(describeFindingCounts(findings), findings[0]?.severity ?? "none");
      showResult();
      parts.workspace.dataset["state"] = "done";
    } catch (error) {
      reportError(error);
    }
  });

  const scheduleCheck = () => {
    parts.workspace.dataset["state"] = "checking";
    debounceCheck();
  };

  /** Shows another state of the workspace, the text area included. */
  const setWorkspace = (next: workspaces.Workspace) => {
    workspace = next;
    text.showContent(workspaces.findActiveFile(workspace)?.content ?? "");
    setMessage("");
    summarize("Checking…", "unknown");
    showResult();
    scheduleCheck();
  };

  const selectFile = (path: string) => setWorkspace(workspaces.setActiveFile(workspace, path));

  const goToFinding = (finding: LocatedFinding) => {
    const file = workspace.files.find((openFile) => workspaces.getCheckPath(openFile) === finding.file);
    if (!file) return setMessage(`${finding.file} is not open here.`);
    if (file.path !== workspace.activePath) selectFile(file.path);
    text.goToPosition(finding.position);
  };

  const edit = () => {
    workspace = workspaces.updateActiveFile(workspace, { content: parts.area.value });
    render();
    scheduleCheck();
  };

  const openRecord = async (reference: string) => {
    const { path, content } = await callWorker("open", { reference });
    setWorkspace(workspaces.addFile(workspace, { path, content, savedContent: content, origin: "release" }));
    parts.workspace.focus({ preventScroll: true });
    parts.workspace.scrollIntoView({ block: "start" });
  };

  const fixFile = async () => {
    const file = workspaces.findActiveFile(workspace);
    if (!file) return;
    const { content, fixes } = await callWorker("fix", { file, texts: workspace.texts });
    if (fixes.length > 0) text.replace(content);
    setMessage(fixes.length === 0 ? "There is nothing to fix automatically." : `Fixed: ${fixes.join("; ")}.`);
  };

  const saveFile = () => {
    const file = workspaces.findActiveFile(workspace);
    if (!file) return;
    downloadFile(getSaveName(file.path, file.content), file.content, "application/json");
    workspace = workspaces.updateActiveFile(workspace, { savedContent: file.content });
    render();
  };

  const closeFile = () => {
    const file = workspaces.findActiveFile(workspace);
    if (file && workspaces.isUnsaved(file) && !confirm(`Close ${parts.name.textContent} without saving its edits?`))
      return;
    setWorkspace(workspaces.closeActiveFile(workspace));
  };

  const newFile = { path: "new.json", content: "", savedContent: "", origin: "written" } as const;

  parts.area.addEventListener("input", edit);
  parts.fix.addEventListener("click", () => void fixFile().catch(reportError));
  parts.download.addEventListener("click", saveFile);
  parts.revert.addEventListener("click", () => text.replace(workspaces.findActiveFile(workspace)?.savedContent ?? ""));
  parts.close.addEventListener("click", closeFile);
  parts.write.addEventListener("click", () => {
    setWorkspace(workspaces.addFile(workspace, newFile));
    parts.area.focus();
  });
  parts.openFiles.addEventListener("change", () => {
    const files = [...(parts.openFiles.files ?? [])];
    parts.openFiles.value = "";
    addLocalFiles(workspace, files, callWorker).then(setWorkspace).catch(reportError);
  });
  const setRecordEntries = createPicker(
    { input: parts.find, list: parts.findResults, status: parts.findStatus },
    (reference) => void openRecord(reference).catch(reportError),
  );

  return {
    /** Starts the tab once the release is loaded. */
    start: (release: Protocol["load"]["result"]) => {
      parts.tools.hidden = false;
      reasons.setRelease(release);
      setRecordEntries(release.entries);
      render();
    },
    openRecord: (reference: string) => void openRecord(reference).catch(reportError),
    /** Adds the files and the text of a draft to the workspace. */
    addDraft: (files: readonly workspaces.OpenFile[], edition: string, characters: string) => {
      const bytes = new TextEncoder().encode(characters);
      const updated = files.reduce(workspaces.addFile, workspaces.addText(workspace, edition, { bytes, characters }));
      setWorkspace(workspaces.setActiveFile(updated, files[0]?.path ?? updated.activePath));
    },
    hasUnsaved: () => workspace.files.some(workspaces.isUnsaved) || reasons.hasUnsaved(),
  };
};

/** The elements of the first tab. */
const getFixElements = (root: HTMLElement) => ({
  tools: getPart(root, "tools", HTMLElement),
  find: getPart(root, "find", HTMLInputElement),
  findResults: getPart(root, "find-results", HTMLElement),
  findStatus: getPart(root, "find-status", HTMLElement),
  openFiles: getPart(root, "open-files", HTMLInputElement),
  write: getPart(root, "write", HTMLButtonElement),
  message: getPart(root, "message", HTMLElement),
  workspace: getPart(root, "workspace", HTMLElement),
  files: getPart(root, "files", HTMLElement),
  name: getPart(root, "name", HTMLElement),
  area: getPart(root, "area", HTMLTextAreaElement),
  gutter: getPart(root, "gutter", HTMLElement),
  fix: getPart(root, "fix", HTMLButtonElement),
  download: getPart(root, "download", HTMLButtonElement),
  revert: getPart(root, "revert", HTMLButtonElement),
  close: getPart(root, "close", HTMLButtonElement),
  summary: getPart(root, "summary", HTMLElement),
  findings: getPart(root, "findings", HTMLElement),
  unchecked: getPart(root, "unchecked", HTMLElement),
  path: getPart(root, "path", HTMLElement),
  page: getPart(root, "page", HTMLAnchorElement),
});
