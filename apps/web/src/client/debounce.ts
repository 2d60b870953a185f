/**
 * Delays an action until events have paused. Events during a run cause one more run after it; two runs never overlap. The
 * action can ask whether an event came after its start: then its result is outdated, and another run follows.
 */
export const debounce = (pause: number, action: (isLatest: () => boolean) => Promise<void>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isCalledAgain = false;
  let eventCount = 0;
  const run = () => {
    if (isRunning) {
      isCalledAgain = true;
      return;
    }
    isRunning = true;
    isCalledAgain = false;
    const startCount = eventCount;
    void action(() => eventCount === startCount).finally(() => {
      isRunning = false;
      if (isCalledAgain) run();
    });
  };
  return () => {
    eventCount += 1;
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
};
