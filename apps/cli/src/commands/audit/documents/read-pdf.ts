import { getDocumentProxy } from "unpdf";
import { UnreadableDocumentError, type DocumentPart } from "./document.ts";

/** What the library calls its errors, and what they mean. */
const problems: Readonly<Record<string, string>> = {
  PasswordException: "it is a PDF with a password; save it without one",
};

const openPdf = async (bytes: Uint8Array) => {
  try {
    // The library takes the memory of the bytes for itself. It must not write to the console, nor leave out what is broken.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: true });
  } catch (error) {
    const problem = error instanceof Error ? problems[error.name] : undefined;
    throw new UnreadableDocumentError(problem ?? "it is a broken PDF");
  }
};

type Pdf = Awaited<ReturnType<typeof openPdf>>;

/** Reads the lines of a page, and the addresses of its links. */
const readPage = async (pdf: Pdf, number: number): Promise<string> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const lines = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
  const annotations = (await page.getAnnotations()) as readonly { readonly unsafeUrl?: unknown }[];
  // `url` has only addresses that a browser opens.
  const links = annotations.flatMap(({ unsafeUrl }) => (typeof unsafeUrl === "string" ? [unsafeUrl] : []));
  return [lines, ...links].join("\n\n");
};

/** Reads the pages of a PDF. */
export const readPdf = async (bytes: Uint8Array): Promise<readonly DocumentPart[]> => {
  const pdf = await openPdf(bytes);
  const parts: DocumentPart[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1)
      parts.push({ kind: "page", number, text: await readPage(pdf, number) });
  } catch {
    throw new UnreadableDocumentError(`page ${parts.length + 1} of the PDF is broken`);
  } finally {
    await pdf.loadingTask.destroy();
  }
  if (parts.every(({ text }) => text.trim() === ""))
    throw new UnreadableDocumentError("it is a PDF without text, as scanners make it; use its text");
  return parts;
};
