import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { CannotRunError } from "./output.ts";
import { createTerminal } from "./terminal.ts";

const openTerminal = () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screenText = "";
  output.on("data", (part: Buffer) => (screenText += part.toString()));
  return { input, ...createTerminal(input, output), getScreen: () => screenText };
};

describe("a terminal", () => {
  it("shows each question and returns its answer", async () => {
    const { input, promptUser, close, getScreen } = openTerminal();
    input.write("one\n");
    expect(await promptUser("First?\n> ")).toBe("one");
    const second = promptUser("Second?\n> ");
    input.write("two\n");
    expect(await second).toBe("two");
    expect(getScreen()).toBe("First?\n> Second?\n> ");
    close();
  });

  it("keeps answers that were typed before their questions", async () => {
    const { input, promptUser, close } = openTerminal();
    input.write("one\ntwo\nthree\n");
    expect([await promptUser("1\n> "), await promptUser("2\n> "), await promptUser("3\n> ")]).toEqual([
      "one",
      "two",
      "three",
    ]);
    close();
  });

  it("fails the current question and every later one if the input ends", async () => {
    const { input, promptUser } = openTerminal();
    input.write("one\n");
    await promptUser("1\n> ");
    const unanswered = promptUser("2\n> ");
    input.end();
    await expect(unanswered).rejects.toThrow(CannotRunError);
    await expect(promptUser("3\n> ")).rejects.toThrow("Nothing written");
  });

  it("is not read if there is no question", () => {
    const { input, close } = openTerminal();
    close();
    expect(input.listenerCount("data")).toBe(0);
  });
});
