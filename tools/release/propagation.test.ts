// Makes releases from 1.0.0 to 2.1.0 on a real registry, and checks what users get who installed the packages. Each chapter
// goes on from the one before: this is one test file, so that the workspace is copied and built once.
import { afterAll } from "vitest";
import { isDeep } from "../../packages/engine/test/run-count.ts";
import { describeAdditions } from "./propagation/additions.ts";
import { describeBreakingRelease } from "./propagation/breaking-release.ts";
import { describeCommandLineAlone } from "./propagation/command-line-alone.ts";
import { describeCorrection } from "./propagation/correction.ts";
import { describeInterruptions } from "./propagation/interruptions.ts";
import { describeNextChannel } from "./propagation/next-channel.ts";
import { describeOlderMajor } from "./propagation/older-major.ts";
import { describePastReleases } from "./propagation/past-releases.ts";
import { startScene } from "./propagation/scene.ts";

const scene = await startScene();

afterAll(scene.end);

describeCorrection(scene);
describeAdditions(scene);
describeCommandLineAlone(scene);
describeBreakingRelease(scene);
describeOlderMajor(scene);
describeNextChannel(scene);
describePastReleases(scene);
// Each check interrupts the 1.1.0 at two moments that are known to be bad; the deep one also interrupts a release at any.
if (isDeep) describeInterruptions(scene);
