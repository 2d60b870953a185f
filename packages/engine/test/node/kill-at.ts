// Loaded before a program: kills its process at the n-th call that changes the file system, as a power failure would. With
// KILL_AT=3 the third call is not made; with KILL_AT=2.5 it is made, but writes only the beginning of its content. KILL_PATH
// counts only calls with that text in a path. With KILL_AT=Infinity the calls are listed on standard error. With FULL_DISK=1
// nothing is killed: from that call on the disk is full, so that only calls that need no room succeed.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const killAt = Number(process.env["KILL_AT"]);
const killPath = process.env["KILL_PATH"] ?? "";

const changingCalls = [
  "writeFileSync",
  "renameSync",
  "rmSync",
  "mkdirSync",
  "copyFileSync",
  "chmodSync",
  "fsyncSync",
] as const;

const isFullDisk = process.env["FULL_DISK"] === "1";

/** Calls that need room on the disk. */
const writingCalls: ReadonlySet<string> = new Set(["writeFileSync", "mkdirSync", "copyFileSync"]);

let count = 0;
const original = { ...fs };

const kill = () => {
  process.kill(process.pid, "SIGKILL");
  // The signal arrives at once, but not before the next call.
  for (;;);
};

const throwFullDisk = (name: string, path: unknown) => {
  const syscall = name === "writeFileSync" ? "write" : name.replace("Sync", "").toLowerCase();
  // As Node.js makes it: a write has no path.
  const details = syscall === "write" ? {} : { path };
  throw Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), {
    code: "ENOSPC",
    syscall,
    ...details,
  });
};

for (const name of changingCalls) {
  const call = original[name] as (...args: unknown[]) => unknown;
  const replacement = (...args: unknown[]) => {
    if (!args.some((argument) => typeof argument === "string" && argument.includes(killPath))) return call(...args);
    count += 1;
    const isReached = isFullDisk ? count >= killAt && writingCalls.has(name) : count === Math.ceil(killAt);
    if (isReached) {
      const [path, content, ...rest] = args;
      const isHalf = (isFullDisk || killAt % 1 !== 0) && name === "writeFileSync";
      if (isHalf) call(path, Buffer.from(content as string).subarray(0, 7), ...rest);
      if (isFullDisk) throwFullDisk(name, path);
      kill();
    }
    if (killAt === Infinity) process.stderr.write(`${name}\n`);
    return call(...args);
  };
  Object.assign(fs, { [name]: replacement });
}
syncBuiltinESMExports();
