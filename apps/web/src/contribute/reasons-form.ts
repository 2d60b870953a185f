import { isReleased } from "../site/released.ts";
import { counted } from "../browser/element.ts";
import { download } from "./files.ts";
import { part } from "../browser/part.ts";
import { reasonItem } from "./reason-item.ts";
import { reasonsFile, reasonsName } from "./reasons-file.ts";
import type { ChangedFact } from "./worker/messages.ts";

interface Held {
  readonly version: string;
  /** The ids of corrections that are taken. */
  readonly corrections: readonly string[];
}

const nameOf = ({ record, pointer }: ChangedFact): string => `${record}${pointer}`;

const aboutWords = (count: number, version: string): string =>
  isReleased(version)
    ? `You change ${counted(count, "value")} that release ${version} has published. Somebody may have cited them: say of each what was wrong, how grave it is, and why. The next release takes your reasons up into the log of corrections.`
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
  const place = part(root, "reasons-place", HTMLElement);
  const page = part(root, "reasons-page", HTMLAnchorElement);
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

  const begun = () => shown.map(itemOf).filter((item) => item.isBegun());
  const written = () =>
    reasonsFile(
      begun().map((item) => item.given()),
      held.corrections,
    );

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
    place.textContent = `.changeset/${reasonsName(first.record)}`;
    page.href = `${repository}/new/main/.changeset?filename=${reasonsName(first.record)}`;
    if (isReleased(held.version)) more.open = true;
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button")?.addEventListener("click", (event) => {
    event.preventDefault();
    for (const item of shown.map(itemOf)) item.require(isReleased(held.version) || item.isBegun());
    if (!form.reportValidity()) return;
    const [first] = shown;
    if (!first || begun().length === 0) {
      said.textContent = "No reason is written yet.";
      return;
    }
    saved = written();
    download(reasonsName(first.record), saved, "application/json");
    said.textContent = `${counted(begun().length, "reason")} in ${reasonsName(first.record)}.`;
  });

  return {
    /** Tells it of the release that contributions are held against. */
    hold: (release: Held) => {
      held = release;
    },
    show,
    hasUnsaved: () => begun().length > 0 && written() !== saved,
  };
};
