import { strToU8, zipSync } from "fflate";

/** Makes an archive of text files. */
export const createArchive = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** Makes a .docx file from the XML of its paragraphs, and of other files in its folder. */
export const createDocx = (
  paragraphs: string,
  { footnotes, links = {} }: { readonly footnotes?: string; readonly links?: Readonly<Record<string, string>> } = {},
): Uint8Array =>
  createArchive({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${wordNamespaces}><w:body>${paragraphs}</w:body></w:document>`,
    ...(footnotes === undefined
      ? {}
      : { "word/footnotes.xml": `<w:footnotes ${wordNamespaces}>${footnotes}</w:footnotes>` }),
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
      links,
    )
      .map(([id, target]) => `<Relationship Id="${id}" Type="hyperlink" Target="${target}" TargetMode="External"/>`)
      .join("")}</Relationships>`,
  });

/** Makes an .odt file from the XML of its paragraphs. */
export const createOdt = (paragraphs: string): Uint8Array =>
  createArchive({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`,
  });

const escapePdfText = (text: string): string => text.replaceAll(/[\\()]/g, String.raw`\$&`);

/** Makes a PDF from the lines of its pages, each of which can have a link. */
export const createPdf = (
  pages: readonly { readonly lines: readonly string[]; readonly link?: string }[],
  trailer = "",
): Uint8Array => {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 3} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const { lines, link } of pages) {
    const first = objects.length + 1;
    const visible = lines.map((line) => `(${escapePdfText(line)}) Tj T*`).join(" ");
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td ${visible} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 1} 0 R /Annots [${link === undefined ? "" : `${first + 2} 0 R`}] >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      link === undefined
        ? "null"
        : `<< /Type /Annot /Subtype /Link /Rect [72 700 200 730] /A << /S /URI /URI (${escapePdfText(link)}) >> >>`,
    );
  }
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
};

/** What the trailer of a PDF says if it needs a password. */
export const passwordTrailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<43><43>]`;
