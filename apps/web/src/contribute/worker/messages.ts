import type { FrozenText, RecordFile } from "@vnjp/engine/corpus";
import type { Change } from "@vnjp/engine/diff";
import type { Finding } from "@vnjp/engine/findings";
import type { Contribution } from "@vnjp/engine/rules";
import type { Drafted } from "./drafted.ts";

export type { Contribution, Finding, FrozenText, RecordFile };

/** A record of the release, as much of it as finds it in a list. */
export interface Entry {
  readonly reference: string;
  readonly label: string;
  /** Its names in other languages. */
  readonly names: readonly string[];
}

/** Something that the rules cannot see from here. */
export interface Unchecked {
  readonly about: string;
  readonly items: readonly string[];
}

/** A released fact, or value outside a fact, that a contribution changes or withdraws: it has to say why. */
export interface ChangedFact {
  readonly record: string;
  readonly pointer: string;
  /** Which parts of a fact changed; none where it is withdrawn, or no fact. */
  readonly parts: NonNullable<Change["parts"]>;
  readonly before: string;
  /** Absent where it is withdrawn. */
  readonly after?: string;
}

/** What the page may ask of the worker, and what it answers. */
export interface Protocol {
  /** Reads the release that contributions are held against. */
  readonly load: {
    readonly ask: { readonly address: string };
    readonly answer: {
      readonly version: string;
      readonly entries: readonly Entry[];
      readonly texts: number;
      /** The ids of the corrections that the log has: no other may have one of them. */
      readonly corrections: readonly string[];
    };
  };
  /** A record of the release as a person writes it. */
  readonly open: { readonly ask: { readonly reference: string }; readonly answer: RecordFile };
  /** Checks a contribution, over the release or as a corpus of its own. */
  readonly check: {
    readonly ask: { readonly contribution: Contribution; readonly over: "release" | "nothing" };
    readonly answer: {
      readonly findings: readonly Finding[];
      readonly unchecked: readonly Unchecked[];
      /** Undefined while a file cannot be read, and what it changes is not known. */
      readonly changes: readonly ChangedFact[] | undefined;
    };
  };
  /** Mends what is safe in one file. */
  readonly mend: {
    readonly ask: { readonly file: RecordFile; readonly texts: Contribution["texts"] };
    readonly answer: { readonly content: string; readonly mends: readonly string[] };
  };
  /** Makes a draft of a dispatch. */
  readonly draft: {
    readonly ask: { readonly text: string; readonly id: string; readonly address?: string };
    readonly answer: Drafted;
  };
  /** The edition whose hash the bytes of a text have. */
  readonly place: {
    readonly ask: { readonly bytes: Uint8Array; readonly files: readonly RecordFile[] };
    readonly answer: { readonly edition: string | undefined };
  };
}

export type Verb = keyof Protocol;

/** A question, numbered so that its answer finds it. */
export type Question = { [V in Verb]: { readonly number: number; readonly verb: V } & Protocol[V]["ask"] }[Verb];

export type Answer =
  | { readonly number: number; readonly outcome: "done"; readonly answer: Protocol[Verb]["answer"] }
  | { readonly number: number; readonly outcome: "failed"; readonly reason: string };
