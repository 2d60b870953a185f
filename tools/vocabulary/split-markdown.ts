const blank = (text: string): string => text.replaceAll(/[^\n]/g, " ");

/** Fenced blocks, code in a line, and the addresses of links. */
const codePattern = /^(`{3,9})[\s\S]*?^\1[^\S\n]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)|\]\([^)\s]*\)|<https?:[^>]*>/gm;

/** A document as its prose and its code; each has every character where it was, and spaces for the other's. */
export const splitMarkdown = (content: string): { readonly prose: string; readonly code: string } => {
  let code = "";
  let end = 0;
  for (const { 0: match, index } of content.matchAll(codePattern)) {
    code += blank(content.slice(end, index)) + (match.startsWith("`") ? match : blank(match));
    end = index + match.length;
  }
  return { prose: content.replaceAll(codePattern, blank), code: code + blank(content.slice(end)) };
};
