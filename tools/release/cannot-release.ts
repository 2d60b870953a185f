// The errors with which people can do something: each release tool prints their messages, and nothing else.
import { InvalidReasonsError } from "@vnjp/engine/corrections";
import { FileError } from "@vnjp/engine/node/file-error";

/** There can be no release yet; the message says why, and what to do. */
export class CannotReleaseError extends Error {
  override readonly name = "CannotReleaseError";
}

/** Reports why there can be no release, and ends with 1. Throws any other error again: it is a bug. */
export const reportProblem = (error: unknown): void => {
  const isExpected =
    error instanceof CannotReleaseError || error instanceof InvalidReasonsError || error instanceof FileError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
};
