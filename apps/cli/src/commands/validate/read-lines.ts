/** A line of a stream, counted from 1. Its text is undefined if it was too long. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** A record has a few kilobytes. A longer line is not kept in memory. */
const maxLineLength = 5_000_000;

/** Reads the lines of a UTF-8 stream, one at a time. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let number = 1;
  let buffer = "";
  let isTooLong = false;
  for await (const chunk of stream) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, part] of [first, ...others].entries()) {
      if (index > 0) {
        yield { number, text: isTooLong ? undefined : buffer };
        number += 1;
        buffer = "";
        isTooLong = false;
      }
      if (buffer.length + part.length > maxLineLength) {
        buffer = "";
        isTooLong = true;
      } else if (!isTooLong) buffer += part;
    }
  }
  buffer += decoder.decode();
  if (buffer !== "" || isTooLong) yield { number, text: isTooLong ? undefined : buffer };
}
