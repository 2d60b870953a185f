import type { AnyRecord } from "@vnjp/dataset";
import type { Paint } from "./paint.ts";

/** What is said at the head of the report, or fact by fact. */
const saidElsewhere = new Set(["kind", "id", "label", "review", "note"]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isFact = (value: Readonly<Record<string, unknown>>) => "basis" in value && "evidence" in value;

const words = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const { quote, start, end, en, wording } = value;
  if (typeof quote === "string") return `[${quote}] ${String(start)}–${String(end)}`;
  if (typeof en === "string") return en;
  return typeof wording === "string" ? wording : undefined;
};

function* leaves(value: unknown, pointer: string): Generator<[pointer: string, words: string]> {
  if (!isObject(value)) {
    yield [pointer, String(value)];
    return;
  }
  const said = words(value);
  if (said !== undefined) yield [pointer, said];
  else if (!isFact(value)) for (const [key, child] of Object.entries(value)) yield* leaves(child, `${pointer}/${key}`);
}

/** What a record holds beside its facts: a source's address, a topic's scope, a dispatch's segments and defects. */
export const detailsReport = (record: AnyRecord, paint: Paint): string =>
  Object.entries(record)
    .filter(([name]) => !saidElsewhere.has(name))
    .flatMap(([name, value]) => [...leaves(value, `/${name}`)])
    .map(([pointer, said]) => `  ${paint.name(pointer)}  ${said.replaceAll("\n", " ")}`)
    .join("\n");
