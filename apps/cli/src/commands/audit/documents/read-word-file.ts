import { strFromU8, unzipSync } from "fflate";
import { UnreadableDocumentError, type DocumentPart } from "./document.ts";
import { readLinks, readWordXml } from "./read-word-xml.ts";

/** The files of a .docx or .odt file that can have citations, and what their paragraphs are. */
const contentFiles: readonly { readonly path: RegExp; readonly kind: DocumentPart["kind"] }[] = [
  { path: /^(?:word\/document\d*|content)\.xml$/, kind: "paragraph" },
  { path: /^word\/footnotes\.xml$/, kind: "footnote" },
  { path: /^word\/endnotes\.xml$/, kind: "endnote" },
  { path: /^word\/comments\.xml$/, kind: "comment" },
  // An .odt file has headers and footers among its styles.
  { path: /^(?:word\/header\d*|styles)\.xml$/, kind: "header" },
  { path: /^word\/footer\d*\.xml$/, kind: "footer" },
];

/** The addresses of the links of a .docx file, by their ids. */
const linkFiles = /^word\/_rels\/[\w.]+\.rels$/;

/** No document has more text than this. A small archive can be made to fill the memory. */
const maxBytes = 200_000_000;

/** Opens the files of an archive that can have citations. */
const openArchive = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  let size = 0;
  const files = (() => {
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (!linkFiles.test(name) && !contentFiles.some(({ path }) => path.test(name))) return false;
          size += originalSize;
          return size <= maxBytes;
        },
      });
    } catch {
      throw new UnreadableDocumentError("it is a broken archive");
    }
  })();
  if (size > maxBytes) throw new UnreadableDocumentError(`its text is too large (the limit is ${maxBytes} bytes)`);
  return files;
};

/** Reads the paragraphs, notes and comments of a .docx or .odt file, with the addresses of their links. */
export const readWordFile = (bytes: Uint8Array): readonly DocumentPart[] => {
  const files = openArchive(bytes);
  if (!("word/document.xml" in files || "content.xml" in files))
    throw new UnreadableDocumentError("it is an archive, but no .docx or .odt file, or it has a password");
  const readFile = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return contentFiles.flatMap(({ path, kind }) =>
    Object.keys(files)
      .filter((name) => path.test(name))
      .toSorted()
      .flatMap((name) => {
        const linksName = name.replace(/^word\/(.*)$/, "word/_rels/$1.rels");
        return readWordXml(readFile(name), linksName in files ? readLinks(readFile(linksName)) : new Map());
      })
      .map((text, index) => ({ kind, number: index + 1, text })),
  );
};
