import { formatCount } from "@vnjp/engine/display";
import { formatChangeset, serializeReasons } from "@vnjp/engine/corrections/reasons-file";
import { isReleased } from "../../site/release-status.ts";
import { getPart } from "../dom.ts";
import { downloadFile } from "./local-files.ts";
import { createReasonItem } from "./reason-item.ts";
import { getChangesetFileName, getReasonsFileName } from "./file-names.ts";
import type { ChangedFact } from "../../workers/check/protocol.ts";

interface ReleaseInfo {
  readonly version: string;
  /** The ids that earlier corrections already have. */
  readonly corrections: readonly string[];
}

const getChangeKey = ({ record, pointer }: ChangedFact): string => `${record}${pointer}`;

const describeReasonsNeeded = (count: number, version: string): string =>
  isReleased(version)
    ? `You change ${formatCount(count, "value")} that ${version.includes("-") ? "the last release" : `release ${version}`} has published. People may have cited them, so say for each what was wrong, how serious it is, and why. The next release adds your reasons to the log of corrections.`
    : `You change ${formatCount(count, "value")} of version ${version}. It is not released, so no reason is needed; you can still give one.`;

/** Creates the form for the reasons of a contribution: one item for each released value that it changes or withdraws. */
export const createReasonsForm = (root: HTMLElement, repository: string) => {
  const section = getPart(root, "reasons", HTMLElement);
  const intro = getPart(root, "reasons-intro", HTMLElement);
  const more = getPart(root, "reasons-more", HTMLDetailsElement);
  const summary = getPart(root, "reasons-summary", HTMLElement);
  const form = getPart(root, "reasons-form", HTMLFormElement);
  const list = getPart(root, "reasons-list", HTMLElement);
  const message = getPart(root, "reasons-message", HTMLElement);
  const files = {
    reasons: {
      path: getPart(root, "reasons-path", HTMLElement),
      page: getPart(root, "reasons-page", HTMLAnchorElement),
    },
    changeset: {
      path: getPart(root, "changeset-path", HTMLElement),
      page: getPart(root, "changeset-page", HTMLAnchorElement),
    },
  };
  const items = new Map<string, ReturnType<typeof createReasonItem>>();
  let currentRelease: ReleaseInfo = { version: "0.0.0", corrections: [] };
  let currentChanges: readonly ChangedFact[] = [];
  let savedReasons = "";

  /** Gets the item of a change. An item that the user has already filled in is used again. */
  const getItem = (change: ChangedFact) => {
    const item = items.get(getChangeKey(change)) ?? createReasonItem(change, items.size + 1);
    items.set(getChangeKey(change), item);
    return item;
  };

  /** Lists the reasons so far, each with whether its fact is withdrawn. */
  const listReasons = () =>
    currentChanges
      .filter((change) => getItem(change).isBegun())
      .map((change) => ({ ...getItem(change).getCorrection(), isWithdrawn: change.after === undefined }));
  const buildReasonsFile = () => serializeReasons(listReasons(), currentRelease.corrections);

  /** Shows where a file belongs, and links to the page of the repository that adds it. */
  const showAddLink = ({ path, page }: (typeof files)["reasons"], name: string) => {
    path.textContent = `.changeset/${name}`;
    page.href = `${repository}/new/main/.changeset?filename=${name}`;
  };

  const showChanges = (changes: readonly ChangedFact[]) => {
    const isSame = changes.map(getChangeKey).join(" ") === currentChanges.map(getChangeKey).join(" ");
    currentChanges = changes;
    for (const change of changes) getItem(change).update(change);
    section.hidden = changes.length === 0;
    const [first] = changes;
    // The user may be typing in one of them: do not move them without need.
    if (isSame || !first) return;
    list.replaceChildren(...changes.map((change) => getItem(change).node));
    intro.textContent = describeReasonsNeeded(changes.length, currentRelease.version);
    summary.textContent = `Reasons for ${formatCount(changes.length, "changed value")}`;
    showAddLink(files.reasons, getReasonsFileName(first.record));
    showAddLink(files.changeset, getChangesetFileName(first.record));
    if (isReleased(currentRelease.version)) more.open = true;
  };

  /** Asks for missing reasons; returns the record that the files are named after, or undefined if reasons are missing. */
  const requireComplete = (): string | undefined => {
    for (const item of currentChanges.map(getItem))
      item.setRequired(isReleased(currentRelease.version) || item.isBegun());
    if (!form.reportValidity()) return undefined;
    if (listReasons().length === 0) message.textContent = "You have not written a reason yet.";
    return listReasons().length === 0 ? undefined : currentChanges[0]?.record;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  getPart(root, "reasons-save", HTMLButtonElement).addEventListener("click", () => {
    const record = requireComplete();
    if (record === undefined) return;
    savedReasons = buildReasonsFile();
    downloadFile(getReasonsFileName(record), savedReasons, "application/json");
    message.textContent = `Saved ${formatCount(listReasons().length, "reason")} in ${getReasonsFileName(record)}.`;
  });
  getPart(root, "changeset-save", HTMLButtonElement).addEventListener("click", () => {
    const record = requireComplete();
    if (record === undefined) return;
    downloadFile(getChangesetFileName(record), formatChangeset(listReasons()), "text/markdown");
    message.textContent = `Saved the changeset in ${getChangesetFileName(record)}.`;
  });

  return {
    /** Sets the release that contributions are checked against. */
    setRelease: (release: ReleaseInfo) => {
      currentRelease = release;
    },
    showChanges,
    hasUnsaved: () => listReasons().length > 0 && buildReasonsFile() !== savedReasons,
  };
};
