import type { AuthoredRecord, AuthoredSpan } from "../schema/index.ts";
import { codePoints } from "../text/index.ts";
import type { Doubt, DraftInput, Stretch, TraceEntry } from "./draft-types.ts";
import { fold, type Folded } from "./folded.ts";
import { spansIn } from "./spans.ts";
import { wordsOf, type Word } from "./words.ts";

/** A text being read: what every recogniser looks at, and where it tells what it saw and what it doubts. */
export interface Reading extends Folded {
  readonly id: string;
  readonly edition: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly records: ReadonlyMap<string, AuthoredRecord>;
  readonly trace: readonly TraceEntry[];
  readonly doubts: readonly Doubt[];
  /** Where the words stand that a fact of the draft rests on, in code points. */
  readonly shown: readonly Stretch[];
  /** Takes down that a fact rests on words. */
  readonly show: (stretch: Stretch) => void;
  /** The characters of the text as received. */
  readonly quote: (stretch: Stretch) => string;
  /** A stretch in Unicode code points of the text as received. */
  readonly placed: (stretch: Stretch) => Stretch;
  /** A span with its frame; undefined where the quote cannot be told from its like elsewhere. */
  readonly span: (stretch: Stretch) => AuthoredSpan | undefined;
  readonly saw: (rule: string, stretch: Stretch, concluded: string) => void;
  readonly doubt: (rule: string, reason: string, stretch?: Stretch, record?: string) => void;
}

/** Code-point positions for rising UTF-16 units without counting from the start each time. */
const positionsIn = (text: string): ((unit: number) => number) => {
  const points = codePoints(text);
  if (points.length === text.length) return (unit) => unit;
  const positions = new Uint32Array(text.length + 1);
  let count = 0;
  let unit = 0;
  for (const character of text) {
    positions.fill(count, unit, unit + character.length);
    unit += character.length;
    count += 1;
  }
  positions[text.length] = count;
  return (at) => positions[at] ?? count;
};

export const read = ({ text, id, corpus }: DraftInput): Reading => {
  const trace: TraceEntry[] = [];
  const doubts: Doubt[] = [];
  /** Where each question stands among them: asked again of the same words, it is one question. */
  const asking = new Map<string, number>();
  const shown: Stretch[] = [];
  const folded = fold(text);
  const edition = `${id}/e1`;
  const spanAt = spansIn(text, edition);
  const position = positionsIn(text);
  const units = ({ start, end }: Stretch) => [folded.original(start), folded.original(end)] as const;
  const quote = (stretch: Stretch) => text.slice(...units(stretch));
  const placed = (stretch: Stretch) => {
    const [start, end] = units(stretch);
    return { start: position(start), end: position(end) };
  };
  return {
    ...folded,
    id,
    edition,
    text,
    words: wordsOf(folded.low),
    records: corpus.records,
    trace,
    doubts,
    shown,
    show: (stretch) => {
      shown.push(placed(stretch));
    },
    quote,
    placed,
    span: (stretch) => spanAt(...units(stretch)),
    saw: (rule, stretch, concluded) => {
      trace.push({ rule, ...placed(stretch), saw: quote(stretch), concluded });
    },
    doubt: (rule, reason, stretch, record) => {
      const where: Partial<Doubt> = stretch ? { quote: quote(stretch), ...placed(stretch) } : {};
      const key = [rule, reason, where.quote, record].join("\n");
      const asked = asking.get(key);
      const first = asked === undefined ? undefined : doubts[asked];
      if (asked !== undefined && first) doubts[asked] = { ...first, times: (first.times ?? 1) + 1 };
      else {
        asking.set(key, doubts.length);
        doubts.push({ rule, reason, ...where, ...(record === undefined ? {} : { record }) });
      }
    },
  };
};
