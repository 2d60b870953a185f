import { getBaseName, findRecordPath } from "./file-names.ts";
import type { Contribution, CorpusText } from "../../workers/check/protocol.ts";

/** A file that is open on the page. */
export interface OpenFile {
  /** Unique among the open files. A new file is `new.json` until its record has an id. */
  readonly path: string;
  readonly origin: "release" | "file" | "written" | "drafted";
  readonly content: string;
  /** The content that also exists elsewhere: in the release, a file or a download. */
  readonly savedContent: string;
}

/** The open files and texts. It is immutable: every change returns a new one. */
export interface Workspace {
  readonly files: readonly OpenFile[];
  readonly texts: ReadonlyMap<string, CorpusText>;
  /** The path of the active file. */
  readonly activePath: string;
}

export const emptyWorkspace: Workspace = { files: [], texts: new Map(), activePath: "" };

export const isUnsaved = ({ content, savedContent }: OpenFile): boolean => content !== savedContent;

export const findActiveFile = ({ files, activePath }: Workspace): OpenFile | undefined =>
  files.find(({ path }) => path === activePath);

export const setActiveFile = (workspace: Workspace, path: string): Workspace => ({ ...workspace, activePath: path });

/** Finds a path that no open file has. A number as a folder keeps the file name. */
const findFreePath = ({ files }: Workspace, path: string): string => {
  const taken = new Set(files.map((file) => file.path));
  for (let copy = 1, candidate = path; ; copy += 1, candidate = `${copy}/${getBaseName(path)}`)
    if (!taken.has(candidate)) return candidate;
};

/** Adds a file and makes it active. A record of the release that is already open keeps its edits. */
export const addFile = (workspace: Workspace, file: OpenFile): Workspace => {
  const openFile = workspace.files.find(({ path }) => path === file.path);
  if (openFile && (file.origin === "release" || openFile.content === file.content))
    return setActiveFile(workspace, openFile.path);
  const added = { ...file, path: findFreePath(workspace, file.path) };
  return { ...workspace, files: [...workspace.files, added], activePath: added.path };
};

export const addText = (workspace: Workspace, edition: string, text: CorpusText): Workspace => ({
  ...workspace,
  texts: new Map([...workspace.texts, [edition, text]]),
});

/** Changes the active file. */
export const updateActiveFile = (
  workspace: Workspace,
  change: Partial<Pick<OpenFile, "content" | "savedContent">>,
): Workspace => ({
  ...workspace,
  files: workspace.files.map((file) => (file.path === workspace.activePath ? { ...file, ...change } : file)),
});

/** Closes the active file; its neighbour becomes active. */
export const closeActiveFile = (workspace: Workspace): Workspace => {
  const at = workspace.files.findIndex(({ path }) => path === workspace.activePath);
  const files = workspace.files.filter((_, index) => index !== at);
  return { ...workspace, files, activePath: (files[at] ?? files.at(-1))?.path ?? "" };
};

/** Gets the path that a file is checked under: a new file is checked where its record belongs. */
export const getCheckPath = ({ origin, path, content }: OpenFile): string =>
  origin === "written" ? (findRecordPath(content) ?? path) : path;

/** Converts the workspace to the input of the rules. */
export const toContribution = ({ files, texts }: Workspace): Contribution => ({
  files: files.map((file) => ({ path: getCheckPath(file), content: file.content })),
  texts,
});
