import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnreadableDocumentError } from "./document.ts";

/** The characters that .docx and .odt write as elements. */
const characterElements: Readonly<Record<string, string>> = {
  tab: "\t",
  s: " ",
  br: "\n",
  cr: "\n",
  "line-break": "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00AD",
};

/** Elements with text that is not in the document: it was deleted or moved, or another program shows it instead. */
const hiddenElements = new Set(["del", "moveFrom", "Fallback", "tracked-changes"]);

/** The elements whose characters are text: of .docx, a run's text and the instruction of a field; of .odt, a whole paragraph. */
const isTextElement = (name: string, isOpenDocument: boolean): boolean =>
  isOpenDocument ? name === "p" || name === "h" : name === "t" || name === "instrText";

const openDocumentText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

const isParagraph = ({ local, uri }: SaxesTagNS): boolean =>
  local === "p" || (local === "h" && uri === openDocumentText);

const createParser = () => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw new UnreadableDocumentError("its XML is broken");
  });
  return parser;
};

/** Reads the addresses of the links of a .docx file, by their ids. */
export const readLinks = (xml: string): ReadonlyMap<string, string> => {
  const links = new Map<string, string>();
  const parser = createParser();
  parser.on("opentag", ({ attributes }) => {
    const [id, target] = [attributes["Id"]?.value, attributes["Target"]?.value];
    if (id !== undefined && target !== undefined) links.set(id, target);
  });
  parser.write(xml).close();
  return links;
};

/** Finds the address to which an element links: Word keeps what follows the number sign of an address apart. */
const findLink = ({ local, attributes }: SaxesTagNS, links: ReadonlyMap<string, string>): string | undefined => {
  if (local === "a") return attributes["xlink:href"]?.value;
  const address = local === "hyperlink" ? links.get(attributes["r:id"]?.value ?? "") : undefined;
  const anchor = attributes["w:anchor"]?.value;
  return address !== undefined && anchor !== undefined ? `${address}#${anchor}` : address;
};

/** The same address, as the instruction of a field. */
const fieldPattern = /HYPERLINK\s+"([^"]*)"\s+\\l\s+"([^"]*)"/g;

/**
 * Reads the paragraphs of an XML file of a .docx or .odt file, each with the addresses of its links at the end. Throws an
 * UnreadableDocumentError if it is not XML.
 */
export const readWordXml = (xml: string, linksById: ReadonlyMap<string, string>): readonly string[] => {
  const paragraphs: string[] = [];
  // A paragraph can have a text box or a note with paragraphs of its own.
  const open: { text: string; readonly links: string[] }[] = [];
  let textDepth = 0;
  let hiddenDepth = 0;
  const addText = (text: string) => {
    const paragraph = open.at(-1);
    if (hiddenDepth === 0 && paragraph) paragraph.text += text;
  };
  const parser = createParser();
  parser.on("opentag", (tag) => {
    if (hiddenElements.has(tag.local)) hiddenDepth += 1;
    if (isParagraph(tag)) open.push({ text: "", links: [] });
    if (isTextElement(tag.local, tag.uri === openDocumentText)) textDepth += 1;
    addText(characterElements[tag.local] ?? "");
    const link = findLink(tag, linksById);
    if (link !== undefined && hiddenDepth === 0) open.at(-1)?.links.push(link);
  });
  parser.on("closetag", (tag) => {
    if (isTextElement(tag.local, tag.uri === openDocumentText)) textDepth -= 1;
    if (isParagraph(tag)) {
      const { text = "", links = [] } = open.pop() ?? {};
      if (hiddenDepth === 0)
        paragraphs.push([text.replaceAll(fieldPattern, 'HYPERLINK "$1#$2"'), ...links].join("\n\n"));
    }
    if (hiddenElements.has(tag.local)) hiddenDepth -= 1;
  });
  parser.on("text", (text) => {
    if (textDepth > 0) addText(text);
  });
  parser.write(xml).close();
  return paragraphs;
};
