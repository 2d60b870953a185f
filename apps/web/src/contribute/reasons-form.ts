import { changesetFile, reasonsFile } from "@vnjp/engine/reasons";
import { isReleased } from "../site/released.ts";
import { counted } from "../browser/element.ts";
import { download } from "./files.ts";
import { part } from "../browser/part.ts";
import { reasonItem } from "./reason-item.ts";
import { changesetName, reasonsName } from "./reasons-names.ts";
import type { ChangedFact } from "./worker/messages.ts";

interface Held {
  readonly version: string;
  /** The ids of corrections that are taken. */
  readonly corrections: readonly string[];
}

const nameOf = ({ record, pointer }: ChangedFact): string => `${record}${pointer}`;

const aboutWords = (count: number, version: string): string =>
  isReleased(version)
    ? `You change ${counted(count, "value")} that ${version.includes("-") ? "the last release" : `release ${version}`} has published. Somebody may have cited them: say of each what was wrong, how grave it is, and why. The next release takes your reasons up into the log of corrections.`
    : `You change ${counted(count, "value")} of version ${version}. It is not released, so that no reason is needed; you may give one all the same.`;

/** Where the reasons for a contribution are given: one form for each released value that it changes or withdraws. */
export const reasonsForm = (root: HTMLElement, repository: string) => {
  const section = part(root, "reasons", HTMLElement);
  const about = part(root, "reasons-about", HTMLElement);
  const more = part(root, "reasons-more", HTMLDetailsElement);
  const summary = part(root, "reasons-summary", HTMLElement);
  const form = part(root, "reasons-form", HTMLFormElement);
  const list = part(root, "reasons-list", HTMLElement);
  const said = part(root, "reasons-said", HTMLElement);
  const files = {
    reasons: { place: part(root, "reasons-place", HTMLElement), page: part(root, "reasons-page", HTMLAnchorElement) },
    changeset: {
      place: part(root, "changeset-place", HTMLElement),
      page: part(root, "changeset-page", HTMLAnchorElement),
    },
  };
  const items = new Map<string, ReturnType<typeof reasonItem>>();
  let held: Held = { version: "0.0.0", corrections: [] };
  let shown: readonly ChangedFact[] = [];
  let saved = "";

  /** The form of a change: the one in which somebody has written already, where there is one. */
  const itemOf = (changed: ChangedFact) => {
    const item = items.get(nameOf(changed)) ?? reasonItem(changed.record, changed.pointer, items.size + 1);
    items.set(nameOf(changed), item);
    return item;
  };

  /** The reasons that are given, each with whether its fact is withdrawn. */
  const given = () =>
    shown
      .filter((changed) => itemOf(changed).isBegun())
      .map((changed) => ({ ...itemOf(changed).given(), isWithdrawn: changed.after === undefined }));
  const written = () => reasonsFile(given(), held.corrections);

  /** Says where a file belongs, and which page of the repository puts it there. */
  const lead = ({ place, page }: (typeof files)["reasons"], name: string) => {
    place.textContent = `.changeset/${name}`;
    page.href = `${repository}/new/main/.changeset?filename=${name}`;
  };

  const show = (changes: readonly ChangedFact[]) => {
    const isSame = changes.map(nameOf).join(" ") === shown.map(nameOf).join(" ");
    shown = changes;
    for (const changed of changes) itemOf(changed).update(changed);
    section.hidden = changes.length === 0;
    const [first] = changes;
    // Somebody may be writing in one of them: they are not moved without need.
    if (isSame || !first) return;
    list.replaceChildren(...changes.map((changed) => itemOf(changed).node));
    about.textContent = aboutWords(changes.length, held.version);
    summary.textContent = `Reasons for ${counted(changes.length, "changed value")}`;
    lead(files.reasons, reasonsName(first.record));
    lead(files.changeset, changesetName(first.record));
    if (isReleased(held.version)) more.open = true;
  };

  /** The record after which the files are named, once all reasons are complete. */
  const complete = (): string | undefined => {
    for (const item of shown.map(itemOf)) item.require(isReleased(held.version) || item.isBegun());
    if (!form.reportValidity()) return undefined;
    if (given().length === 0) said.textContent = "No reason is written yet.";
    return given().length === 0 ? undefined : shown[0]?.record;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  part(root, "reasons-save", HTMLButtonElement).addEventListener("click", () => {
    const record = complete();
    if (record === undefined) return;
    saved = written();
    download(reasonsName(record), saved, "application/json");
    said.textContent = `${counted(given().length, "reason")} in ${reasonsName(record)}.`;
  });
  part(root, "changeset-save", HTMLButtonElement).addEventListener("click", () => {
    const record = complete();
    if (record === undefined) return;
    download(changesetName(record), changesetFile(given()), "text/markdown");
    said.textContent = `The changeset in ${changesetName(record)}.`;
  });

  return {
    /** Tells it of the release that contributions are held against. */
    hold: (release: Held) => {
      held = release;
    },
    show,
    hasUnsaved: () => given().length > 0 && written() !== saved,
  };
};
