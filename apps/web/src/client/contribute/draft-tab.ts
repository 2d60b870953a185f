import { formatCount } from "@vnjp/engine/display";
import type { CallWorker } from "./check-worker.ts";
import type { OpenFile } from "./workspace.ts";
import { createDraftView } from "./draft-view.ts";
import { getBaseName, getTextFileName } from "./file-names.ts";
import { downloadFile, readLocalFile, type LocalFile } from "./local-files.ts";
import { getPart } from "../dom.ts";
import type { RecordFile } from "../../workers/check/protocol.ts";

const toOpenFile = ({ path, content }: RecordFile): OpenFile => ({
  path,
  content,
  savedContent: "",
  origin: "drafted",
});

type AddDraft = (files: readonly OpenFile[], edition: string, characters: string) => void;

const normalizeLineEnds = (text: string) => text.replaceAll(/\r\n?/g, "\n");

/** The second tab: makes the draft of a dispatch from a text. */
export const createDraftTab = (root: HTMLElement, callWorker: CallWorker, addDraft: AddDraft) => {
  const form = getPart(root, "form", HTMLFormElement);
  const area = getPart(root, "raw", HTMLTextAreaElement);
  const file = getPart(root, "raw-file", HTMLInputElement);
  const id = getPart(root, "id", HTMLInputElement);
  const address = getPart(root, "address", HTMLInputElement);
  const message = getPart(root, "draft-message", HTMLElement);
  const view = createDraftView(getPart(root, "result", HTMLElement));
  let openedFile: LocalFile | undefined;
  let savedText = "";

  /** Gets the exact text: that of the file, unless the user has edited it. A text area changes line ends. */
  const getText = () =>
    openedFile && normalizeLineEnds(openedFile.characters) === area.value ? openedFile.characters : area.value;

  const reportError = (error: unknown) => {
    message.textContent = error instanceof Error ? error.message : String(error);
  };

  const openFile = async (selected: File) => {
    const local = await readLocalFile(selected);
    if (local.characters.includes("\uFFFD"))
      throw new Error(`${local.name} is not UTF-8: save a copy as UTF-8 and open the copy.`);
    openedFile = local;
    area.value = local.characters;
    const isName = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(local.name.replace(/\.txt$/, ""));
    if (id.value === "" && isName) id.value = local.name.replace(/\.txt$/, "");
    message.textContent = `${local.name}: ${formatCount(local.bytes.length, "byte")}, unchanged.`;
  };

  const requestDraft = async () => {
    const characters = getText();
    message.textContent = "Drafting…";
    const trimmedAddress = address.value.trim();
    const draft = await callWorker("draft", {
      text: characters,
      id: id.value,
      ...(trimmedAddress === "" ? {} : { address: trimmedAddress }),
    });
    message.textContent = "";
    view.showDraft(draft, characters, {
      saveRecord: ({ path, content }) => {
        savedText = characters;
        downloadFile(getBaseName(path), content, "application/json");
      },
      saveText: () => {
        savedText = characters;
        downloadFile(getTextFileName(draft.edition), new TextEncoder().encode(characters), "text/plain");
      },
      continueEditing: () => {
        savedText = characters;
        addDraft(
          [draft.dispatch, ...draft.candidates.map((candidate) => candidate.file)].map(toOpenFile),
          draft.edition,
          characters,
        );
      },
    });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void requestDraft().catch(reportError);
  });
  file.addEventListener("change", () => {
    const [selected] = file.files ?? [];
    if (selected) void openFile(selected).catch(reportError);
    file.value = "";
  });

  return {
    start: () => {
      form.hidden = false;
    },
    hasUnsaved: () => area.value.trim() !== "" && getText() !== savedText,
  };
};
