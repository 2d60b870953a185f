/** The doors of the page: one stands open, and the address says which. What is behind the others stays as it is. */
export const doors = (root: HTMLElement) => {
  const rooms = [...root.querySelectorAll<HTMLElement>("[data-door]")];
  const links = [...root.querySelectorAll<HTMLAnchorElement>(".doors a")];

  const open = (name: string) => {
    const chosen = rooms.some(({ id }) => id === name) ? name : (rooms[0]?.id ?? "");
    for (const room of rooms) room.hidden = room.id !== chosen;
    for (const link of links)
      if (link.hash === `#${chosen}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  };

  const go = (name: string) => {
    history.pushState(null, "", `#${name}`);
    open(name);
    root.querySelector<HTMLElement>(`#${name} h2`)?.focus();
  };

  return { open, go };
};

/** The record that an address names, `?record=event/ID` or `#record=event/ID`. */
export const recordIn = ({ search, hash }: Pick<Location, "search" | "hash">): string | undefined =>
  new URLSearchParams(search).get("record") ?? new URLSearchParams(hash.slice(1)).get("record") ?? undefined;
