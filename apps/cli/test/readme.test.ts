// The page of the package on the registry.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { kinds } from "@vnjp/dataset";
import { commands } from "../src/program.ts";
import { runInProcess } from "./run-in-process.ts";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

/** The text of a section, without its heading. */
const getSection = (heading: string): string => readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";

/** What is shown of a terminal: a command, and what it prints. */
const sessions = [...readme.matchAll(/^```console\n\$ vnjp (.*)\n([\s\S]*?)^```/gm)].map(
  ([, args = "", output = ""]) => ({ args, output }),
);

describe("the README of the command line", () => {
  it("begins with how to install it", () => {
    expect(readme).toMatch(/^# @vnjp\/cli\n\n```sh\nnpm install --global @vnjp\/cli\n/);
  });

  it("says which Node.js it needs", () => {
    const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      engines: { node: string };
    };
    expect(readme).toContain(`It needs Node.js ${engines.node.replace(">=", "")} or later`);
  });

  it("answers three questions", () => expect(sessions.length).toBe(3));

  it.each(sessions)("shows what `vnjp $args` prints", async ({ args, output }) => {
    expect(await runInProcess(args.split(" "))).toMatchObject({ status: 0, stdout: output });
  });

  it("has one line for each command, in the order of the help", () => {
    const rows = [...getSection("Commands").matchAll(/^\| `vnjp (\w+)` \| \S.* \|$/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(commands));
  });

  it("names every kind of record", () => {
    const [list = ""] = getSection("Kinds of record").split(".", 1);
    expect([...list.matchAll(/`(\w+)`/g)].map(([, kind]) => kind)).toEqual(kinds);
  });

  it("links to full addresses only, since the registry shows it", () => {
    expect([...readme.matchAll(/\]\((?!https:\/\/)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
  });
});
