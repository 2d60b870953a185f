import { formatCount } from "@vnjp/engine/display";
import { createButton, createElement } from "../dom.ts";
import { getCheckPath, isUnsaved, type Workspace } from "./workspace.ts";
import { getSaveName } from "./file-names.ts";
import type { LocatedFinding } from "../../workers/check/protocol.ts";

const formatNotes = (isUnsavedFile: boolean, count: number): string =>
  [...(isUnsavedFile ? ["edited"] : []), ...(count > 0 ? [formatCount(count, "finding")] : [])].join(", ");

/** Shows the open files as a row of buttons: name, whether it was edited, and number of findings. */
export const showFiles = (
  list: HTMLElement,
  workspace: Workspace,
  findings: readonly LocatedFinding[],
  selectFile: (path: string) => void,
): void => {
  list.replaceChildren(
    ...workspace.files.map((file) => {
      const checkPath = getCheckPath(file);
      const count = findings.filter((finding) => finding.file === checkPath).length;
      const fileButton = createButton(getSaveName(file.path, file.content), () => selectFile(file.path), {
        "aria-pressed": String(file.path === workspace.activePath),
      });
      const remarks = formatNotes(isUnsaved(file), count);
      if (remarks !== "") fileButton.append(" ", createElement("span", { class: "notes" }, remarks));
      return createElement("li", {}, fileButton);
    }),
    ...[...workspace.texts].map(([edition, { bytes }]) =>
      createElement("li", { class: "text" }, `texts/${edition}.txt, ${formatCount(bytes.length, "byte")}`),
    ),
  );
};
