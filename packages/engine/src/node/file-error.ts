/** What a system error means, in words that say what to do about it. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: "there is no permission",
  EBUSY: "another program uses it",
  EDQUOT: "the quota of the disk is used up",
  EEXIST: "there is already something of that name",
  EFBIG: "it is too large for the file system",
  EIO: "the disk has a fault",
  EISDIR: "it is a folder",
  ELOOP: "it is a symbolic link that leads to itself",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a folder",
  EPERM: "the system does not permit it",
  EROFS: "the file system is read-only",
  EXDEV: "it is on another file system",
};

/** A file or folder that cannot be read or written. The message is for the user; it is not a bug of ours. */
export class FileError extends Error {
  override readonly name = "FileError";
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;

/** The reason of a system error, with its code: “the disk is full (ENOSPC)”. Undefined if it is no system error. */
export const describeSystemError = (error: unknown): string | undefined => {
  if (!isSystemError(error)) return undefined;
  const code = error.code ?? "";
  return Object.hasOwn(meanings, code) ? `${meanings[code]} (${code})` : code || error.message;
};

/** Makes a FileError of a system error, for the path and the verb (“written”); returns any other error as it is. */
export const toFileError = (error: unknown, path: string, verb: "read" | "written"): unknown => {
  const reason = describeSystemError(error);
  const outcome = verb === "written" ? " Nothing was written." : "";
  return reason === undefined
    ? error
    : new FileError(`${path} cannot be ${verb}: ${reason}.${outcome}`, { cause: error });
};
