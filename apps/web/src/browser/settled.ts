/** Calls something once a stream of events has paused; a call that is still under way is followed by one more, not joined. */
export const settled = (pause: number, act: () => Promise<void>): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    void act().finally(() => {
      running = false;
      if (again) run();
    });
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
};
