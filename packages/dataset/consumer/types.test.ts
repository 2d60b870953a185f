import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consumer, pack, rootFolder, run, type Consumer } from "./packed.ts";

const program = `
import { citationsIn, events, evidenceFor, get, plain, resolve, standingOf, type AnyRecord, type Event, type Standing } from "@vnjp/dataset";
import { validate } from "@vnjp/dataset/validate";
import data from "@vnjp/dataset/data.json" with { type: "json" };
import people from "@vnjp/dataset/data/person.json" with { type: "json" };
import corrections from "@vnjp/dataset/corrections.json" with { type: "json" };

const event: Event | undefined = get("event/2024-02-27-defence-policy-dialogue-10");
const label: string | undefined = event?.label.en;
const version: string = data.version;
const names: string[] = Object.values(people).flatMap((person) =>
  Object.values(person.names ?? {}).flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value.name])),
);
const reasons: string[] = Object.values(corrections.corrections).map(({ reason }) => reason.en);
const starts: number[] = evidenceFor("event/vinh-calls-on-kono").flatMap(({ evidence }) => (evidence.kind === "span" ? [evidence.start] : []));
const any: AnyRecord | undefined = get("event/" + "some");
const valid: boolean = validate("event", {}).valid;
const outcome: "current" | "moved" | "merged" | "split" | "withdrawn" | "unknown" = resolve("x").outcome;
const standings: Standing[] = citationsIn("vnjp:event/some@1.2.0").map(standingOf);
const whereTo: string[] = standings.flatMap((standing) =>
  standing.outcome === "moved" || standing.outcome === "merged" ? [standing.redirect.to] : standing.outcome === "split" ? Object.values(standing.redirect.to) : [],
);
const grave: boolean = standings.some((standing) => "changes" in standing && standing.changes.some(({ severity }) => severity !== "editorial"));

// @ts-expect-error a date is a fact and not a string
const date: string | undefined = event?.date;
// @ts-expect-error an event has no such field
events[0]?.nothing;
// @ts-expect-error a citation that is newer than the data has no changes to tell of
standings.map((standing) => standing.outcome === "newer" && standing.changes);
// @ts-expect-error there is no such kind
validate("meeting", {});
// @ts-expect-error records are read and never changed by assigning to the list
events[0] = undefined;
// @ts-expect-error a fact that is not stated has no value
Object.values(event?.date ?? {})[0]?.value;

export { any, date, grave, label, names, outcome, plain, reasons, starts, valid, version, whereTo };
`;

const common = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  target: "es2023",
  lib: ["es2023"],
  types: [],
};

const resolutions = {
  "node16 as ESM": { file: "main.mts", options: { module: "node20", moduleResolution: "node16" } },
  bundler: { file: "main.ts", options: { module: "esnext", moduleResolution: "bundler" } },
} as const;

describe("a TypeScript consumer", () => {
  let home: Consumer;
  beforeAll(() => {
    home = consumer(pack());
  });
  afterAll(() => home.remove());

  it.each(Object.entries(resolutions))(
    "compiles under %s, and what must not compile does not",
    (_, { file, options }) => {
      home.write(file, program);
      home.write("tsconfig.json", JSON.stringify({ compilerOptions: { ...common, ...options }, files: [file] }));
      const { status, stdout } = run(
        home.folder,
        process.execPath,
        join(rootFolder, "node_modules/typescript/bin/tsc"),
        "-p",
        ".",
      );
      expect(stdout).toBe("");
      expect(status).toBe(0);
    },
  );

  it("compiles under node16 as CommonJS", () => {
    home.write("main.cts", program.replaceAll(' with { type: "json" }', ""));
    home.write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: { ...common, module: "node16", moduleResolution: "node16" },
        files: ["main.cts"],
      }),
    );
    const { status, stdout } = run(
      home.folder,
      process.execPath,
      join(rootFolder, "node_modules/typescript/bin/tsc"),
      "-p",
      ".",
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});
