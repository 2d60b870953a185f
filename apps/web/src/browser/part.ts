/** A part of the page that a script works on; a page without it is our own fault. */
export const part = <T extends HTMLElement>(root: ParentNode, name: string, type: abstract new () => T): T => {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof type)) throw new Error(`the page has no ${name}`);
  return found;
};
