import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settled } from "./settled.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("many events are one call, after the pause", async () => {
  let calls = 0;
  const call = settled(100, async () => {
    calls += 1;
  });
  for (let event = 0; event < 5; event += 1) {
    call();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(calls).toBe(0);
  await vi.advanceTimersByTimeAsync(100);
  expect(calls).toBe(1);
});

test("an event during a call is followed by one call more, which sees what is newest", async () => {
  const seen: number[] = [];
  let state = 0;
  const call = settled(10, async () => {
    const now = state;
    await new Promise((done) => setTimeout(done, 100));
    seen.push(now);
  });
  call();
  await vi.advanceTimersByTimeAsync(50);
  state = 1;
  call();
  state = 2;
  call();
  await vi.advanceTimersByTimeAsync(500);
  expect(seen).toEqual([0, 2]);
});
