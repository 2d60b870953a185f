import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { debounce } from "./debounce.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("many events cause one call, after the pause", async () => {
  let calls = 0;
  const call = debounce(100, async () => {
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

test("events during a call cause one more call, which sees the newest state", async () => {
  const seen: { readonly state: number; readonly isLatest: boolean }[] = [];
  let state = 0;
  const call = debounce(10, async (isLatest) => {
    const now = state;
    await new Promise((done) => setTimeout(done, 100));
    seen.push({ state: now, isLatest: isLatest() });
  });
  call();
  await vi.advanceTimersByTimeAsync(50);
  state = 1;
  call();
  state = 2;
  call();
  await vi.advanceTimersByTimeAsync(500);
  expect(seen).toEqual([
    { state: 0, isLatest: false },
    { state: 2, isLatest: true },
  ]);
});
