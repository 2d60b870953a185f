import { button, counted, element } from "../browser/element.ts";
import { checkedPath, isUnsaved, type Desk } from "./desk.ts";
import { rightName } from "./file-names.ts";
import type { Finding } from "./worker/messages.ts";

const notes = (unsaved: boolean, count: number): string =>
  [...(unsaved ? ["edited"] : []), ...(count > 0 ? [counted(count, "finding")] : [])].join(", ");

/** The open files as a row of buttons: each with its name, whether it has edits, and how many findings. */
export const showFiles = (
  list: HTMLElement,
  desk: Desk,
  findings: readonly Finding[],
  choose: (path: string) => void,
): void => {
  list.replaceChildren(
    ...desk.files.map((file) => {
      const checked = checkedPath(file);
      const count = findings.filter((finding) => finding.file === checked).length;
      const line = button(rightName(file.path, file.content), () => choose(file.path), {
        "aria-pressed": String(file.path === desk.shown),
      });
      const said = notes(isUnsaved(file), count);
      if (said !== "") line.append(" ", element("span", { class: "notes" }, said));
      return element("li", {}, line);
    }),
    ...[...desk.texts].map(([edition, { bytes }]) =>
      element("li", { class: "text" }, `texts/${edition}.txt, ${counted(bytes.length, "byte")}`),
    ),
  );
};
