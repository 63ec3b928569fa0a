/** Sets an attribute of an element; null takes it away. */
export type SetAttribute = (name: string, value: string | null) => void;

/**
 * Sets attributes of an element where they change: a browser takes one that is set again for a new one, and works it out anew.
 * Nothing else may set them.
 */
export function attributesOf(element: Element): SetAttribute {
  const shown = new Map<string, string | null>();
  return (name, value) => {
    if (shown.get(name) === value) return;
    shown.set(name, value);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
}
