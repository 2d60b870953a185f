/** Returns the fenced code blocks of a document in one language. */
export const getCodeBlocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, block]) => block ?? "");

/** Returns the only code block of a document in one language. */
export const getOnlyBlock = (markdown: string, language: string): string => {
  const [block, ...others] = getCodeBlocks(markdown, language);
  if (block === undefined || others.length > 0) throw new Error(`the document does not have one block of ${language}`);
  return block;
};

/** A program in a document, and the output that follows it. */
export interface ProgramExample {
  readonly program: string;
  readonly output: string;
}

/** Returns the programs of a document that their output follows: a block of `js`, then one of `text`. */
export const getProgramExamples = (markdown: string): ProgramExample[] =>
  [...markdown.matchAll(/^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```/gm)].map(
    ([, program = "", output = ""]) => ({ program, output }),
  );
