import { splitName } from "./split-name.ts";
import type { ForbiddenWord, Scope } from "./vocabulary.ts";

const listForms = ({ word, forms = [] }: ForbiddenWord): readonly string[] => [word, ...forms];

const isAllowed = ({ allowed = [] }: ForbiddenWord, path: string, name: string): boolean =>
  allowed.some(
    ({ path: start = "", as }) =>
      path.startsWith(start) && (as === undefined || as.some((text) => name.includes(text))),
  );

const selectByScope = (words: readonly ForbiddenWord[], ...scopes: readonly Scope[]) =>
  words.filter(({ scope }) => scopes.includes(scope));

/** A forbidden word, in the form in which it was found. */
export interface FoundWord {
  readonly found: string;
  readonly word: ForbiddenWord;
}

interface SearchedForm {
  readonly word: ForbiddenWord;
  readonly form: string;
  readonly parts: readonly string[];
}

/** Finds forbidden words in names. The words are prepared once, since there are thousands of names. */
export const createNameSearch = (words: readonly ForbiddenWord[], kind: "file" | "name") => {
  const selected = selectByScope(
    words,
    "names",
    "program",
    "everywhere",
    ...(kind === "file" ? (["files"] as const) : []),
  );
  const byFirst = new Map<string, readonly SearchedForm[]>();
  for (const word of selected)
    for (const form of listForms(word)) {
      const [first = "", ...others] = form.split(" ");
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, form, parts: [first, ...others] }]);
    }
  return (name: string, path: string): readonly FoundWord[] => {
    const parts = splitName(name);
    return parts.flatMap((part, index) =>
      (byFirst.get(part) ?? [])
        .filter(({ parts: form }) => form.every((expected, offset) => parts[index + offset] === expected))
        .filter(({ word, parts: form }) => word.isWhole !== true || form.length === parts.length)
        .filter(({ word }) => !isAllowed(word, path, name))
        .map(({ word, form }) => ({ found: form, word })),
    );
  };
};

export interface FoundInText extends FoundWord {
  /** Counted from 0, in the text. */
  readonly index: number;
}

/** The scopes of words that must not be in a text of the program, in the prose of a document, and in its code. */
const textScopes = {
  program: ["everywhere", "text", "program"],
  prose: ["everywhere", "text"],
  code: ["everywhere"],
} as const;

/** Finds forbidden words in texts that people read. */
export const createTextSearch = (words: readonly ForbiddenWord[], kind: keyof typeof textScopes) => {
  const selected = selectByScope(words, ...textScopes[kind]);
  const byForm = new Map(selected.flatMap((word) => listForms(word).map((form) => [form, word] as const)));
  const longestFirst = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
  const forms = longestFirst.map((form) => form.replaceAll(" ", String.raw`\s+`)).join("|");
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})(?![\p{L}\p{N}])`, "giu");
  return (text: string, path: string): readonly FoundInText[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const word = byForm.get(found.toLowerCase().replaceAll(/\s+/g, " "));
      if (!word) return [];
      const line = text.slice(text.lastIndexOf("\n", index) + 1, (text + "\n").indexOf("\n", index));
      return isAllowed(word, path, line) ? [] : [{ found, word, index }];
    });
};
