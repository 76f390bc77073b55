import { DEEPEST, type Element } from './tree.ts';

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** Makes a tree of what a parser tells of, in the order in which it tells. */
export interface TreeBuilder {
  /** False where elements already lie as deep as any may. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => boolean;
  readonly close: () => void;
  readonly text: (text: string) => void;
  /** An element without a name that holds all. */
  readonly document: Element;
}

export function createTreeBuilder(): TreeBuilder {
  const document: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [document];
  return {
    document,
    open(name, attributes) {
      if (stack.length > DEEPEST) return false;
      const element: Open = { name, attributes, children: [] };
      stack.at(-1)?.children.push(element);
      stack.push(element);
      return true;
    },
    close() {
      if (stack.length > 1) stack.pop();
    },
    text(text) {
      stack.at(-1)?.children.push(text);
    },
  };
}
