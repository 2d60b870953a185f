/**
 * How long a test, a hook or a wait of the browser may take, in milliseconds. It only ends a run that hangs: every wait is for
 * an event, and a busy machine must not fail a test.
 */
export const hangLimit = 600_000;
