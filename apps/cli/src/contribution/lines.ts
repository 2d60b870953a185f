/** A line of a stream, counted from 1; without its text where it was too long to be kept. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** A record is a few kilobytes; a line that is longer than this is not kept in memory. */
const longestLine = 5_000_000;

/** The lines of a stream of UTF-8, one at a time, whatever its length. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let number = 1;
  let kept = "";
  let isTooLong = false;
  for await (const chunk of stream) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, part] of [first, ...others].entries()) {
      if (index > 0) {
        yield { number, text: isTooLong ? undefined : kept };
        number += 1;
        kept = "";
        isTooLong = false;
      }
      if (kept.length + part.length > longestLine) {
        kept = "";
        isTooLong = true;
      } else if (!isTooLong) kept += part;
    }
  }
  kept += decoder.decode();
  if (kept !== "" || isTooLong) yield { number, text: isTooLong ? undefined : kept };
}
