import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { CannotRun } from "../output.ts";
import { terminalOf } from "./terminal.ts";

const opened = () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  output.on("data", (part: Buffer) => (shown += part.toString()));
  return { input, ...terminalOf(input, output), shown: () => shown };
};

describe("a terminal", () => {
  it("puts each question, and has its answer", async () => {
    const { input, ask, end, shown } = opened();
    input.write("one\n");
    expect(await ask("First?\n> ")).toBe("one");
    const second = ask("Second?\n> ");
    input.write("two\n");
    expect(await second).toBe("two");
    expect(shown()).toBe("First?\n> Second?\n> ");
    end();
  });

  it("keeps answers that came before their questions", async () => {
    const { input, ask, end } = opened();
    input.write("one\ntwo\nthree\n");
    expect([await ask("1\n> "), await ask("2\n> "), await ask("3\n> ")]).toEqual(["one", "two", "three"]);
    end();
  });

  it("fails where the input ends, at the question that stands and at any later one", async () => {
    const { input, ask } = opened();
    input.write("one\n");
    await ask("1\n> ");
    const unanswered = ask("2\n> ");
    input.end();
    await expect(unanswered).rejects.toThrow(CannotRun);
    await expect(ask("3\n> ")).rejects.toThrow("Nothing was written");
  });

  it("that nobody asks on is not read from", () => {
    const { input, end } = opened();
    end();
    expect(input.listenerCount("data")).toBe(0);
  });
});
