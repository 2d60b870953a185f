// Writes a new file, replaces a second one, and removes a third one, as a release does.
import { writeFiles, type FileChange } from "../../src/node/write-files.ts";

export const changes: readonly FileChange[] = [
  { path: "releases/history.json", content: "new history", expected: null },
  { path: "records/place/tokyo.json", content: "new record", expected: "old record" },
  { path: ".changeset/a.corrections.json", content: undefined, expected: "reason" },
];

const [folder] = process.argv.slice(2);
if (folder !== undefined && import.meta.main) writeFiles(folder, changes);
