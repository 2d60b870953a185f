import { button, element } from "../browser/element.ts";
import type { GivenText } from "./worker/messages.ts";

/** The files that are open, each with a way to close it. */
export const openedView = (files: readonly GivenText[], close: (file: GivenText) => void): readonly HTMLElement[] =>
  files.map((file) =>
    element(
      "li",
      {},
      element("code", {}, file.name),
      " ",
      button("Close", () => close(file), { "aria-label": `Close ${file.name}` }),
    ),
  );
