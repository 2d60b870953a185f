import ts from "typescript";

const keepLines = (text: string): string => text.replaceAll(/[^\n]/g, " ");

const voidElement = /<(br|hr|img|input|link|meta|source|wbr)\b([^<>]*?)\/?>/g;

/** An Astro template as TSX, with every line where it was: without its styles, scripts, comments and doctype. */
const toTsx = (template: string): string =>
  template
    .replaceAll(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, keepLines)
    .replaceAll(/(<(style|script)\b[^>]*>)([\s\S]*?)(<\/\2>)/g, (all) => keepLines(all))
    .replaceAll(voidElement, "<$1$2/>");

/** A TypeScript or Astro file as one or two syntax trees; positions lead to the lines of the file. */
export const parseSource = (path: string, content: string): readonly ts.SourceFile[] => {
  const parse = (text: string, kind: ts.ScriptKind) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  if (!path.endsWith(".astro")) return [parse(content, ts.ScriptKind.TS)];
  const [, head = "", body = ""] = /^(---\n[\s\S]*?\n---)?([\s\S]*)$/.exec(content) ?? [];
  const script = head.replace(/^---/, "   ").replace(/---$/, "   ");
  return [parse(script, ts.ScriptKind.TS), parse(`${keepLines(head)}<>${toTsx(body)}\n</>`, ts.ScriptKind.TSX)];
};
