import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draft } from "../drafting/index.ts";
import type { Labels } from "../drafting/measuring/labels.ts";
import { measure, type Scores } from "../drafting/measuring/measure.ts";
import { corpus } from "./drafting.ts";

const folder = fileURLToPath(new URL("../../../fixtures/drafting/", import.meta.url));

/** Drafts every labelled text, and holds each draft against its labels. */
export const measureLabelledTexts = async (): Promise<ReadonlyMap<string, Scores>> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return new Map(
    await Promise.all(
      ids.map(async (id) => {
        const text = await readFile(join(folder, id, "text.txt"), "utf8");
        const labels = JSON.parse(await readFile(join(folder, id, "labels.json"), "utf8")) as Labels;
        return [id, measure(text, labels, draft({ text, id, corpus }))] as const;
      }),
    ),
  );
};
