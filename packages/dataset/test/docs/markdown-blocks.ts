/** Returns the fenced code blocks of a document in one language. */
export const getCodeBlocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, block]) => block ?? "");

/** Returns the only code block of a document in one language. */
export const getOnlyBlock = (markdown: string, language: string): string => {
  const [block, ...others] = getCodeBlocks(markdown, language);
  if (block === undefined || others.length > 0) throw new Error(`the document does not have one block of ${language}`);
  return block;
};
