// Copies the built web app into the package, where `vnjp serve` finds it.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const from = fileURLToPath(new URL("../../web/dist/", import.meta.url));
const to = fileURLToPath(new URL("../dist/web/", import.meta.url));
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
