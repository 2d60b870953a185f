type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Creates an element with attributes and children; strings become text, never markup. */
export const createElement = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value === true) node.setAttribute(name, "");
    else if (typeof value === "string") node.setAttribute(name, value);
  node.append(...children);
  return node;
};

/** Creates a button with a click handler. */
export const createButton = (
  content: string | Node,
  action: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => {
  const node = createElement("button", { type: "button", ...attributes }, content);
  node.addEventListener("click", action);
  return node;
};

/** Gets the element with this `data-part`. Throws if the page does not have it: that is a bug. */
export const getPart = <T extends HTMLElement>(root: ParentNode, name: string, type: abstract new () => T): T => {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof type)) throw new Error(`the page has no part ${name}`);
  return found;
};
