import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { collectNames, type DeclaredName } from "./collect-names.ts";
import { collectTexts } from "./collect-texts.ts";
import { createNameSearch, createTextSearch, type FoundWord } from "./find-words.ts";
import { glossaryPath, removeGeneratedTables } from "./glossary-tables.ts";
import { isDocument, isSource, isTestFile } from "./list-files.ts";
import { parseSource } from "./parse-source.ts";
import { splitMarkdown } from "./split-markdown.ts";
import { splitName } from "./split-name.ts";
import { rootFolder, type Vocabulary } from "./vocabulary.ts";

/** A name or a text that does not follow the glossary. */
export interface VocabularyFinding {
  readonly path: string;
  readonly line: number;
  readonly found: string;
  readonly message: string;
}

const formatUse = ({ found, word }: FoundWord): string => `“${found}”: use ${word.use}`;

/** The functions that Astro calls under these names. */
const frameworkNames = new Set(["GET"]);

const questionVerbs = new Set(["is", "has", "can"]);

/** Reads the vocabulary into a check of one file. */
export const createVocabularyCheck = (vocabulary: Vocabulary) => {
  const { forbidden, verbs, prepositions, participles, unchecked } = vocabulary;
  const [searchFileName, searchName] = [createNameSearch(forbidden, "file"), createNameSearch(forbidden, "name")];
  const searchText = createTextSearch(forbidden, "program");
  const [searchProse, searchCode] = [createTextSearch(forbidden, "prose"), createTextSearch(forbidden, "code")];
  const knownVerbs = new Set([...verbs.map(({ verb }) => verb), ...questionVerbs]);

  const checkFileName = (path: string): readonly string[] => {
    const stem = basename(path).replace(/\..*/s, "");
    const parts = splitName(stem);
    const [first = ""] = parts;
    const isParticiple = parts.length === 1 && participles.includes(first);
    // A document may have a sentence as its title.
    const isSentence =
      isSource(path) && parts.some((part) => ["is", "are", "what", "that", "which", "whose"].includes(part));
    return [
      ...searchFileName(stem, path).map(formatUse),
      ...(isParticiple ? [`“${first}” is a participle: name the file after its subject`] : []),
      ...(isSentence && !questionVerbs.has(first) ? [`“${stem}” is a sentence: name the file after its subject`] : []),
    ];
  };

  const checkExport = ({ name, kind }: DeclaredName): readonly string[] => {
    const parts = splitName(name);
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    const hasVerb = kind !== "function" || knownVerbs.has(first) || frameworkNames.has(name);
    return [
      ...(hasVerb ? [] : [`the function begins with “${first}”, which is no verb of the glossary`]),
      ...(parts.length > 1 && prepositions.includes(last) ? [`the name ends in “${last}”`] : []),
    ];
  };

  const checkSource = (path: string, content: string): readonly VocabularyFinding[] => {
    const isTest = isTestFile(path);
    const isUnchecked = unchecked.some(({ path: start }) => path.startsWith(start));
    return parseSource(path, content).flatMap((source) => {
      const getLine = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
      const names = collectNames(source).filter(({ kind }) => kind !== "code" || !(isTest || isUnchecked));
      return [
        ...names.flatMap((declared) =>
          [
            // In quotes, so that the code of the data can be allowed, and not the name of a function.
            ...searchName(declared.kind === "code" ? `"${declared.name}"` : declared.name, path).map(formatUse),
            ...(declared.isExported ? checkExport(declared) : []),
          ].map((message) => ({ path, line: getLine(declared.position), found: declared.name, message })),
        ),
        ...(isUnchecked ? [] : collectTexts(source, isTest)).flatMap(({ text, position }) =>
          searchText(text, path).map((found) => ({
            path,
            line: getLine(position + found.index),
            found: found.found,
            message: formatUse(found),
          })),
        ),
      ];
    });
  };

  const checkDocument = (path: string, content: string): readonly VocabularyFinding[] => {
    if (unchecked.some(({ path: start }) => path.startsWith(start))) return [];
    const { prose, code } = splitMarkdown(path === glossaryPath ? removeGeneratedTables(content) : content);
    return [...searchProse(prose, path), ...searchCode(code, path)].map((found) => ({
      path,
      line: content.slice(0, found.index).split("\n").length,
      found: found.found,
      message: formatUse(found),
    }));
  };

  return (path: string, content: string): readonly VocabularyFinding[] => [
    ...checkFileName(path).map((message) => ({ path, line: 1, found: basename(path), message })),
    ...(isSource(path) ? checkSource(path, content) : []),
    ...(isDocument(path) ? checkDocument(path, content) : []),
  ];
};

/** Checks files of the repository. */
export const checkVocabulary = (paths: readonly string[], vocabulary: Vocabulary): readonly VocabularyFinding[] => {
  const check = createVocabularyCheck(vocabulary);
  return paths
    .filter((path) => isSource(path) || isDocument(path))
    .flatMap((path) => check(path, readFileSync(join(rootFolder, path), "utf8")));
};

/** `apps/cli/src/io/output.ts:12  tell  “tell”: use print`. */
export const formatVocabularyFinding = ({ path, line, found, message }: VocabularyFinding): string =>
  `${path}:${line}  ${found}  ${message}`;
