// Programs as somebody writes them who has not used the package before.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "@vnjp/dataset";
import { checkTypes, createConsumer, pack, run, type Consumer } from "../packed-package.ts";

const folder = new URL("programs/", import.meta.url);
const programs = readdirSync(folder).map((file) => ({
  name: file.replace(/\.ts$/, ""),
  source: readFileSync(new URL(file, folder), "utf8"),
}));

/** What a program prints, in part, by its name. */
const expectedOutput: Readonly<Record<string, readonly RegExp[]>> = {
  "cite-a-fact": [new RegExp(`^\\[\\.\\.2020-02-21\\]: vnjp:event/vinh-calls-on-kono@${version}#/date/before$`, "m")],
  conflicts: [/^- .* \(.*, \/.*\): (?:followed|set-aside|open)$/m, /^=> .* \((?:certain|probable|possible|open)\)$/m],
  "events-as-csv": [
    /^"id","label","date","date_from",/,
    /^"2023-09-field-training",.*,"2023-09-13\/2023-09-21","page",/m,
    /^"2022-05-17-vice-ministers-meeting",.*,"2022-05-17","dispatch",/m,
  ],
  "events-in-a-place": [/^Hà Nội|^Ha Noi|^Hanoi/m, /^- .* was held .*$/m],
  "filter-by-status": [/^Visit to Viet Nam of .*: held, says source\//m, /: no news$/m],
  participants: [/^Hoàng Xuân Chiến, co-chair for Viet Nam$/m, /^Serizawa Kiyoshi, co-chair for Japan$/m],
  "people-with-engagements": [/^Hoàng Xuân Chiến: .*Dialogue.* \(met .*Serizawa Kiyoshi.*\)$/m],
  "posts-on-a-day": [/^Deputy Minister of National Defence/m, /^as printed \(fr\): vice-ministre de la Défense$/m],
  "quotes-of-a-fact": [/^\/date\/before is implied: “Auparavant” in vietnamplus-133876\/e1, from 2013$/m],
  speakers: [/^Phạm Mạnh Thắng: \d+$/m],
  "statements-by-japan": [/^[a-z]+: The Japanese side .* \(speaker (?:stated|implied)\)$/m],
  timeline: [
    /^2015-08-19\?: .* \(held\)\n2015-09-15: .* \(held\)\n/,
    /^\[\.\.2020-02-21\]: .*\n2020-02-21: /m,
    /\nno date: .*\n$/,
  ],
  "topics-by-year": [/^2020 Peacekeeping \d+$/m, /^2024 Peacekeeping \d+$/m],
  "words-to-facts": [/^“Auparavant”: vnjp:event\/vinh-calls-on-kono@.*#\/date\/before$/m],
};

const resolutions = [
  {
    name: "node16, as ESM and CommonJS",
    extensions: ["mts", "cts"],
    options: { module: "node16", moduleResolution: "node16" },
  },
  {
    name: "nodenext, as ESM and CommonJS",
    extensions: ["mts", "cts"],
    options: { module: "nodenext", moduleResolution: "nodenext" },
  },
  { name: "bundler", extensions: ["ts"], options: { module: "esnext", moduleResolution: "bundler" } },
] as const;

describe("small programs of a newcomer", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = createConsumer(pack());
    for (const extension of ["mts", "cts", "ts"])
      for (const { name, source } of programs) consumer.write(`${name}.${extension}`, source);
  });
  afterAll(() => consumer.remove());

  test.each(resolutions)("they compile at the first try under $name", ({ extensions, options }) => {
    const files = extensions.flatMap((extension) => programs.map(({ name }) => `${name}.${extension}`));
    expect(files).toHaveLength(14 * extensions.length);
    const { status, stdout } = checkTypes(consumer, files, { target: "es2023", skipLibCheck: false, ...options });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test.each(programs.map(({ name }) => name))("the program %s runs, and prints the answer", (name) => {
    const { status, stdout, stderr } = run(consumer.folder, process.execPath, `${name}.mts`);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const pattern of expectedOutput[name] ?? [/never/]) expect(stdout).toMatch(pattern);
  });

  test("an editor completes references, codes and fields: what does not exist does not compile", () => {
    consumer.write(
      "wrong.mts",
      `import { events, get, statements, toPlain, type Plain, type Event } from "@vnjp/dataset";
const event: Plain<Event> = toPlain(get("event/vinh-calls-on-kono"));
// @ts-expect-error a mechanism is not an event
get<"event">(event.mechanism ?? "mechanism/admm");
// @ts-expect-error a single field is not a list
event.date?.map(String);
// @ts-expect-error a plural field is not a single value
event.topics.startsWith("topic/");
// @ts-expect-error the date may not be stated
event.date.slice(0, 4);
// @ts-expect-error a speaker is a word of the list, or a reference with its kind
statements.map(toPlain).filter(({ speakers }) => speakers.includes("japan"));
// @ts-expect-error there is no such field
event.participant;
// @ts-expect-error there is no such basis
events.map(toPlain).filter(({ basis }) => basis.date === "guessed");
export const isParade: boolean = event.type === "parade" || event.status.includes("postponed");
`,
    );
    const options = { target: "es2023", module: "nodenext", moduleResolution: "nodenext" };
    expect(checkTypes(consumer, ["wrong.mts"], options).stdout).toBe("");
  });
});
