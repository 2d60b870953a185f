import { createButton, createElement } from "../dom.ts";
import type { InputText } from "../../workers/audit/protocol.ts";

/** A paper has a few hundred kilobytes. A much larger file was opened by mistake. */
const maxBytes = 20_000_000;

/** Guesses from its first bytes what a file is that is not UTF-8 text, and says what to do. */
const guessFormat = ([a, b]: Uint8Array): string => {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "it is UTF-16; save it as UTF-8";
  if (a === 0x50 && b === 0x4b) return "it is an archive, such as a .docx file; save it as text, or use vnjp audit";
  if (a === 0x25 && b === 0x50) return "it is a PDF; open its source or its text instead, or use vnjp audit";
  return "it is not UTF-8 text; save it as UTF-8";
};

/** Reads a text file. Throws an error with a message for the user if it is not UTF-8 text. */
export const readTextFile = async (file: File): Promise<string> => {
  if (file.size > maxBytes) throw new Error(`${file.name} is too large (${file.size} bytes; limit 20 MB).`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new Error(`${file.name} cannot be read: ${guessFormat(bytes)}.`);
};

/** Counts the UTF-16 code units of the first code points of a text. */
const countCodeUnits = (text: string, points: number): number => Array.from(text).slice(0, points).join("").length;

/** Selects a range of the text, in code points, and scrolls it into view. */
export const selectRange = (area: HTMLTextAreaElement, start: number, end: number): void => {
  area.setSelectionRange(countCodeUnits(area.value, start), countCodeUnits(area.value, end));
  // A browser scrolls to the selection when the area gets the focus, not when the selection changes.
  area.blur();
  area.focus();
};

/** Renders the open files, each with a button that closes it. */
export const renderOpenFiles = (
  files: readonly InputText[],
  close: (file: InputText) => void,
): readonly HTMLElement[] =>
  files.map((file) =>
    createElement(
      "li",
      {},
      createElement("code", {}, file.name),
      " ",
      createButton("Close", () => close(file), { "aria-label": `Close ${file.name}` }),
    ),
  );
