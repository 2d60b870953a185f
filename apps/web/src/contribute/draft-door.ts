import type { Ask } from "./client.ts";
import type { OpenFile } from "./desk.ts";
import { draftView } from "./draft-view.ts";
import { lastOf, textName } from "./file-names.ts";
import { download, readFile, type ReadFile } from "./files.ts";
import { part } from "../browser/part.ts";
import type { RecordFile } from "./worker/messages.ts";

const drafted = ({ path, content }: RecordFile): OpenFile => ({ path, content, saved: "", origin: "drafted" });

type Take = (files: readonly OpenFile[], edition: string, characters: string) => void;

const lineEnds = (text: string) => text.replaceAll(/\r\n?/g, "\n");

/** The second door: a text becomes the draft of a dispatch. */
export const draftDoor = (root: HTMLElement, ask: Ask, take: Take) => {
  const form = part(root, "form", HTMLFormElement);
  const area = part(root, "raw", HTMLTextAreaElement);
  const file = part(root, "raw-file", HTMLInputElement);
  const id = part(root, "id", HTMLInputElement);
  const address = part(root, "address", HTMLInputElement);
  const said = part(root, "draft-said", HTMLElement);
  const view = draftView(part(root, "result", HTMLElement));
  let opened: ReadFile | undefined;
  let handedOver = "";

  /** The text to the last character: that of the file as long as nobody has typed in it, as a text area changes line ends. */
  const text = () => (opened && lineEnds(opened.characters) === area.value ? opened.characters : area.value);

  const failed = (error: unknown) => {
    said.textContent = error instanceof Error ? error.message : String(error);
  };

  const openFile = async (chosen: File) => {
    const read = await readFile(chosen);
    if (read.characters.includes("\uFFFD"))
      throw new Error(`${read.name} is not UTF-8: save a copy of it in UTF-8 and open that.`);
    opened = read;
    area.value = read.characters;
    const isName = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(read.name.replace(/\.txt$/, ""));
    if (id.value === "" && isName) id.value = read.name.replace(/\.txt$/, "");
    said.textContent = `${read.name}: ${read.bytes.length} bytes, kept as they are.`;
  };

  const make = async () => {
    const characters = text();
    said.textContent = "Drafting…";
    const where = address.value.trim();
    const made = await ask("draft", { text: characters, id: id.value, ...(where === "" ? {} : { address: where }) });
    said.textContent = "";
    view.show(made, characters, {
      saveRecord: ({ path, content }) => {
        handedOver = characters;
        download(lastOf(path), content, "application/json");
      },
      saveText: () => {
        handedOver = characters;
        download(textName(made.edition), new TextEncoder().encode(characters), "text/plain");
      },
      goOn: () => {
        handedOver = characters;
        take(
          [made.dispatch, ...made.candidates.map((candidate) => candidate.file)].map(drafted),
          made.edition,
          characters,
        );
      },
    });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void make().catch(failed);
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void openFile(chosen).catch(failed);
    file.value = "";
  });

  return {
    start: () => {
      form.hidden = false;
    },
    hasUnsaved: () => area.value.trim() !== "" && text() !== handedOver,
  };
};
