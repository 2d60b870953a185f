import { lastOf, placeOfRecord } from "./file-names.ts";
import type { Contribution, FrozenText } from "./worker/messages.ts";

/** A file that is open on the page. */
export interface OpenFile {
  /** What it is told by; a written file has no name of its own until its record has one. */
  readonly path: string;
  readonly origin: "release" | "file" | "written" | "drafted";
  readonly content: string;
  /** What of it stands somewhere else too: the release, a file, a download. */
  readonly saved: string;
}

/** What lies open: a contribution in the making. Every change makes a new one. */
export interface Desk {
  readonly files: readonly OpenFile[];
  readonly texts: ReadonlyMap<string, FrozenText>;
  /** The path of the file that is shown. */
  readonly shown: string;
}

export const emptyDesk: Desk = { files: [], texts: new Map(), shown: "" };

export const isUnsaved = ({ content, saved }: OpenFile): boolean => content !== saved;

export const shownFile = ({ files, shown }: Desk): OpenFile | undefined => files.find(({ path }) => path === shown);

export const showing = (desk: Desk, path: string): Desk => ({ ...desk, shown: path });

/** A path that no open file has: a folder before the name leaves the name as it is. */
const freePath = ({ files }: Desk, path: string): string => {
  const taken = new Set(files.map((file) => file.path));
  for (let copy = 1, free = path; ; copy += 1, free = `${copy}/${lastOf(path)}`) if (!taken.has(free)) return free;
};

/** The desk with a file laid on it and shown. A record of the release that is open already keeps its edits. */
export const withFile = (desk: Desk, file: OpenFile): Desk => {
  const open = desk.files.find(({ path }) => path === file.path);
  if (open && (file.origin === "release" || open.content === file.content)) return showing(desk, open.path);
  const placed = { ...file, path: freePath(desk, file.path) };
  return { ...desk, files: [...desk.files, placed], shown: placed.path };
};

export const withText = (desk: Desk, edition: string, text: FrozenText): Desk => ({
  ...desk,
  texts: new Map([...desk.texts, [edition, text]]),
});

/** The desk with the file that is shown changed. */
export const changed = (desk: Desk, change: Partial<Pick<OpenFile, "content" | "saved">>): Desk => ({
  ...desk,
  files: desk.files.map((file) => (file.path === desk.shown ? { ...file, ...change } : file)),
});

/** The desk without the file that is shown; its neighbour is shown instead. */
export const closed = (desk: Desk): Desk => {
  const at = desk.files.findIndex(({ path }) => path === desk.shown);
  const files = desk.files.filter((_, index) => index !== at);
  return { ...desk, files, shown: (files[at] ?? files.at(-1))?.path ?? "" };
};

/** The path that a file is checked under: one that was written here stands where its record belongs. */
export const checkedPath = ({ origin, path, content }: OpenFile): string =>
  origin === "written" ? (placeOfRecord(content) ?? path) : path;

/** What lies on the desk, as the rules take it. */
export const contributionOf = ({ files, texts }: Desk): Contribution => ({
  files: files.map((file) => ({ path: checkedPath(file), content: file.content })),
  texts,
});
