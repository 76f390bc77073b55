import { visible } from '../text/visible.ts';

type Child = Node | string | null | false;

/**
 * An element with attributes and children. Words become text, never markup, and controls in them are shown by name.
 *
 * @param attributes Those that are null are left out.
 * @example element('a', { href: '#dates' }, '3 dates')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  for (const child of children)
    if (child !== null && child !== false) made.append(typeof child === 'string' ? visible(child) : child);
  return made;
}

/** The element with an id; the page has it. */
export function byId<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}
