/** Creates the tabs of the page. The address says which one is open; the others keep their state. */
export const createTabs = (root: HTMLElement) => {
  const panels = [...root.querySelectorAll<HTMLElement>("[data-tab-panel]")];
  const links = [...root.querySelectorAll<HTMLAnchorElement>(".tabs a")];

  const showPanel = (name: string) => {
    const activeId = panels.some(({ id }) => id === name) ? name : (panels[0]?.id ?? "");
    for (const panel of panels) panel.hidden = panel.id !== activeId;
    for (const link of links)
      if (link.hash === `#${activeId}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  };

  const goToPanel = (name: string) => {
    history.pushState(null, "", `#${name}`);
    showPanel(name);
    root.querySelector<HTMLElement>(`#${name} h2`)?.focus();
  };

  return { showPanel, goToPanel };
};

/** Finds the record that an address names: `?record=event/ID` or `#record=event/ID`. */
export const findRecordParameter = ({ search, hash }: Pick<Location, "search" | "hash">): string | undefined =>
  new URLSearchParams(search).get("record") ?? new URLSearchParams(hash.slice(1)).get("record") ?? undefined;
