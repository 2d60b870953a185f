import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draft } from "../drafting/index.ts";
import type { Labels } from "../drafting/measuring/labels.ts";
import { measure, type Scores } from "../drafting/measuring/measure.ts";
import type { Measured } from "../drafting/measuring/tables.ts";
import { corpus } from "./drafting.ts";

const folder = fileURLToPath(new URL("../../../fixtures/drafting/", import.meta.url));

/** Drafts every labelled text of a set, and holds each draft against its labels. */
const measureSet = async (set: string): Promise<ReadonlyMap<string, Scores>> => {
  const texts = join(folder, set);
  // Git keeps no empty folder: a set without texts is a set that is yet to come.
  const entries = existsSync(texts) ? await readdir(texts, { withFileTypes: true }) : [];
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return new Map(
    await Promise.all(
      ids.map(async (id) => {
        const text = await readFile(join(texts, id, "text.txt"), "utf8");
        const labels = JSON.parse(await readFile(join(texts, id, "labels.json"), "utf8")) as Labels;
        return [id, measure(text, labels, draft({ text, id, corpus }))] as const;
      }),
    ),
  );
};

/** The texts that the rules were written on, and those that no writer of a rule has seen. */
export const measureLabelledTexts = async (): Promise<Measured> => ({
  test: await measureSet("test"),
  development: await measureSet("development"),
});
