import { readFileSync, statSync } from "node:fs";
import { basename, dirname, resolve as absolute } from "node:path";
import { draft as draftOf, type Draft } from "@vnjp/engine/drafting";
import { readCorpus } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import { backgroundHere } from "../contribution/background.ts";
import { isCorpus } from "../contribution/corpus-here.ts";
import { writeDraft } from "../contribution/write-draft.ts";
import { CannotRun, type ExitCode, type Output } from "../output.ts";
import { draftReport } from "../reporters/draft.ts";
import { paint } from "../reporters/paint.ts";

export interface DraftOptions {
  readonly id?: string;
  readonly address?: string;
  readonly out?: string;
  readonly explain?: boolean;
}

/** A dispatch is a few kilobytes; what is so much longer is no news text, and would only be read in vain. */
const longestText = 20_000_000;

const isId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

const standardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > longestText)
      throw new CannotRun(`Standard input is longer than ${longestText} bytes: no news text is.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const bytesOf = (path: string): Uint8Array => {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) throw new CannotRun(`There is no file ${path}.`);
  if (kind.isDirectory()) throw new CannotRun(`${path} is a folder: name the file of a text, or - for standard input.`);
  if (kind.size > longestText) throw new CannotRun(`${path} has ${kind.size} bytes: no news text has.`);
  return readFileSync(path);
};

/** The characters of a text, to the last: its hash is over the bytes, so nothing may be lost or put right. */
const charactersOf = (bytes: Uint8Array, name: string): string => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new CannotRun(`${name} is in UTF-16: save it as UTF-8.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${name} is not in UTF-8: save it as UTF-8.`);
  }
};

/** The id that a file's name proposes: `texts/vietnamplus-219237/e1.txt` is of vietnamplus-219237. */
const idOf = (path: string): string => {
  const name = basename(path).replace(/\.[^.]*$/, "");
  const words = /^e[1-9][0-9]*$/.test(name) ? basename(dirname(absolute(path))) : name;
  const id = words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return id === "" ? "draft" : id;
};

/** What is known: the corpus that one stands in or else the published one, and what the folder to be written has already. */
const knownRecords = async (out: string | undefined) => {
  const { records } = await backgroundHere();
  const target = out !== undefined && isCorpus(out) ? check(await readCorpus(out)).corpus.records : [];
  return new Map([...records, ...target]);
};

const withoutTrace = ({ dispatch, candidates, dates, doubts, undrafted }: Draft) => ({
  dispatch,
  candidates,
  dates,
  doubts,
  undrafted,
});

/** Makes a draft of a dispatch from a raw text, and says what a person still has to decide. */
export const draft = async (path: string, options: DraftOptions, output: Output): Promise<ExitCode> => {
  const id = options.id ?? (path === "-" ? "draft" : idOf(path));
  if (!isId(id))
    throw new CannotRun(`“${id}” is no id: lower-case ASCII words joined by hyphens, such as vietnamplus-219237.`);
  if (options.address !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(options.address))
    throw new CannotRun(`“${options.address}” is no address: it begins with https://.`);
  const name = path === "-" ? "Standard input" : path;
  const bytes = path === "-" ? await standardInput() : bytesOf(path);
  const text = charactersOf(bytes, name);
  if (text.trim() === "") throw new CannotRun(`${name} is empty: there is nothing to make a draft of.`);
  const records = await knownRecords(options.out);
  const made = draftOf({
    text,
    id,
    corpus: { records },
    ...(options.address === undefined ? {} : { address: options.address }),
  });
  if (options.out !== undefined) for (const file of writeDraft(options.out, made, bytes)) output.tell(`wrote ${file}`);
  output.print(
    output.format === "json"
      ? JSON.stringify(options.explain === true ? made : withoutTrace(made), null, 2)
      : draftReport(made, paint(output.colour), options.explain === true),
  );
  return 0;
};
