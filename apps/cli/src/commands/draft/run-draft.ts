import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve as toAbsolutePath } from "node:path";
import { createDraft, type Draft } from "@vnjp/drafting";
import { readCorpus } from "@vnjp/engine/node/read-corpus";
import { applyInterruptedWrite } from "@vnjp/engine/node/write-files";
import { check } from "@vnjp/engine/rules";
import { readCurrentBaseCorpus } from "../../contribution/base-corpus.ts";
import { isCorpus } from "../../contribution/corpus-folder.ts";
import { CannotRunError, type ExitCode, type Output } from "../../io/output.ts";
import { readInput } from "../../io/read-text.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderDraft } from "../../reporters/text/draft.ts";
import { getTextPath, writeDraft } from "./write-draft.ts";

export interface DraftOptions {
  readonly id?: string;
  readonly address?: string;
  readonly out?: string;
  readonly explain?: boolean;
}

/** A dispatch has a few kilobytes. A file of this size is something else, and is not read. */
const maxTextBytes = 20_000_000;

const isId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** Decodes all characters of a text, a byte order mark too: the hash is over the bytes, so nothing may be lost. */
const decodeText = (bytes: Uint8Array, name: string): string => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new CannotRunError(`${name} is in UTF-16: save it as UTF-8.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotRunError(`${name} is not in UTF-8: save it as UTF-8.`);
  }
};

/** The id that a file name suggests: vietnamplus-219237 for `texts/vietnamplus-219237/e1.txt`. */
const proposeId = (path: string): string => {
  const name = basename(path).replace(/\.[^.]*$/, "");
  const fileStem = /^e[1-9][0-9]*$/.test(name) ? basename(dirname(toAbsolutePath(path))) : name;
  const id = fileStem
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return id === "" ? "draft" : id;
};

/** The records that the draft may refer to: those of the base corpus and those of the output folder. */
const readKnownRecords = async (out: string | undefined, completed: readonly string[]) => {
  const { records } = await readCurrentBaseCorpus();
  if (out === undefined || !isCorpus(out)) return records;
  const { files, texts } = await readCorpus(out);
  // An interrupted draft did not know the records that it proposed.
  const known = files.filter(({ path }) => !completed.includes(path));
  return new Map([...records, ...check({ files: known, texts }).corpus.records]);
};

const removeTrace = ({ dispatch, candidates, dates, doubts, undrafted }: Draft) => ({
  dispatch,
  candidates,
  dates,
  doubts,
  undrafted,
});

/** Drafts a dispatch from a text, and reports what a person must decide. */
export const runDraft = async (path: string, options: DraftOptions, output: Output): Promise<ExitCode> => {
  const { address, out, explain = false } = options;
  const id = options.id ?? (path === "-" ? "draft" : proposeId(path));
  if (!isId(id))
    throw new CannotRunError(
      `“${id}” is not an id: an id is lower-case ASCII words joined by hyphens, such as vietnamplus-219237.`,
    );
  if (address !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(address))
    throw new CannotRunError(`“${address}” is not an address: it must begin with https://.`);
  const name = path === "-" ? "Standard input" : path;
  const bytes = await readInput(path, maxTextBytes);
  const text = decodeText(bytes, name);
  if (text.trim() === "") throw new CannotRunError(`${name} is empty: there is nothing to draft.`);
  const completed = out !== undefined && existsSync(out) ? applyInterruptedWrite(out) : [];
  const records = await readKnownRecords(out, completed);
  const draft = createDraft({ text, id, corpus: { records }, ...(address === undefined ? {} : { address }) });
  if (out !== undefined) {
    const textPath = getTextPath(id);
    const isCompleted = completed.includes(textPath) && readFileSync(join(out, textPath)).equals(bytes);
    const files = isCompleted ? completed.map((file) => join(out, file)) : writeDraft(out, draft, bytes);
    for (const file of files) output.warn(`wrote ${file}`);
  }
  output.print(
    output.format === "json"
      ? JSON.stringify(explain ? draft : removeTrace(draft), null, 2)
      : renderDraft(draft, createPaint(output.hasColour), explain),
  );
  return 0;
};
