import { plainWords } from '../../../text/single-spaces.ts';

/** An element of XML or HTML, its name without prefix; attributes likewise. Comments and instructions are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** No news document nests its elements deeper; what does is made to break its readers. */
export const DEEPEST = 256;

/** The elements right under one, by name. */
export const childrenOf = (parent: Element | undefined, name: string): readonly Element[] =>
  (parent?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as Element[];

/** The first element at the end of a path of names. */
export const at = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);

/** All elements of a name, however deep, in order; one within another of that name is not looked for. */
export function within(parent: Element | undefined, name: string): Element[] {
  return (parent?.children ?? []).flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : within(child, name);
  });
}

/** The words of an element, runs of white space as one; elements that stand side by side are words of their own. */
export const wordsOf = (element: Element | undefined): string => plainWords(textOf(element));

/** Elements that may begin within a word. */
const WITHIN_WORDS = new Set(
  'a abbr b bdi code del em font i ins lang mark q s small span strong sub sup u'.split(' '),
);

/** What a space stands before: not what closes, or joins two words. */
const BEGINS_WORD = /^[^\s.,;:!?)\]}”’»'/-]/;

/** What a space stands after: not what opens, or joins two words. */
const ENDS_WORD = /[^\s([{“‘«/-]$/;

function textOf(element: Element | undefined): string {
  const parts: string[] = [];
  let begins = false;
  const gather = ({ children }: Element): void => {
    for (const child of children) {
      if (typeof child !== 'string') {
        if (!WITHIN_WORDS.has(child.name.toLowerCase())) begins = true;
        gather(child);
      } else if (child !== '') {
        if (begins && BEGINS_WORD.test(child) && ENDS_WORD.test(parts.at(-1) ?? ' ')) parts.push(' ');
        parts.push(child);
        begins = false;
      }
    }
  };
  if (element) gather(element);
  return parts.join('');
}
