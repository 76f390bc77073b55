import type { Part } from '../carried/index.ts';
import { at, childrenOf, type Element, wordsOf } from '../parsing/tree.ts';
import { type Copy, copyIn, formalName, hasWords, NO_COPY } from './copy.ts';

/** A story of a news item: its words, and the components that tell of it, the nearest first. */
export interface Story {
  readonly copy: Copy;
  readonly components: readonly Element[];
  /** The components around it that tell of another story first: who wrote that, and where, need not hold for this one. */
  readonly around: readonly Element[];
}

/**
 * The stories of a news item, in order. Components in a component are parts of its story; where several have words under a
 * headline of their own, as the same story in several languages has, each is a story.
 *
 * @see https://iptc.org/std/NewsML/1.2/specification/NewsML_1.2-spec-functionalspec_9.html 5.7, on NewsComponent
 */
export function storiesIn(item: Element): readonly Story[] {
  const component = at(item, 'NewsComponent');
  if (!component) return [{ copy: NO_COPY, components: [], around: [] }];
  const { own, apart } = toldBy(component);
  return hasWords(own.copy) || apart.length === 0 ? [own, ...apart] : apart;
}

/** What a component tells: the story that is its own, and those apart from it. */
interface Told {
  readonly own: Story;
  readonly apart: readonly Story[];
  /** True for a picture or a sound with what is said of it. */
  readonly isPicture: boolean;
}

interface Under extends Told {
  readonly child: Element;
}

function toldBy(component: Element): Told {
  const under = oneOfEquivalents(
    component,
    childrenOf(component, 'NewsComponent').map((child): Under => ({ child, ...toldBy(child) })),
  );
  const stories = under.filter(
    ({ child, own, isPicture }) => !isPicture && hasWords(own.copy) && linesIn(child, 'HeadLine').length > 0,
  );
  const copy = copyIn(component);
  const isApart = stories.length + under.flatMap(({ apart }) => apart).length > 1 || hasWords(copy);
  const told = new Set(isApart ? stories : []);
  const parts = under.filter((one) => !told.has(one));
  const own: Story = {
    copy: joined([copy, ...parts.map(inRole)]),
    components: [component, ...parts.flatMap((part) => (part.isPicture ? [] : part.own.components))],
    around: [],
  };
  const apart = under.flatMap((one) => [...(told.has(one) ? [one.own] : []), ...one.apart]);
  const frame = frameOf(component);
  const isShared = !hasWords(own.copy);
  return {
    own,
    apart: apart.map(({ components, around, ...story }) =>
      isShared && around.length === 0
        ? { ...story, components: [...components, frame], around }
        : { ...story, components, around: [...around, frame] },
    ),
    isPicture: showsPicture(component, under) || (!hasWords(copy) && isCaptioned(under)),
  };
}

/** What a component says of all the stories in it, which each looks through: as much of it as any says. */
const frameOf = (component: Element): Element => ({
  ...component,
  children: component.children
    .filter((child): child is Element => typeof child !== 'string' && FRAME.has(child.name))
    .slice(0, MOST)
    .map((child) => ({ ...child, children: child.children.slice(0, MOST) })),
});

const FRAME = new Set(['NewsLines', 'AdministrativeMetadata', 'DescriptiveMetadata', 'RightsMetadata']);
const MOST = 60;

/** Of components that are equivalent each language counts once: the first that has words. */
function oneOfEquivalents<One extends { child: Element; own: Story }>(component: Element, all: One[]): readonly One[] {
  if (component.attributes.get('EquivalentsList') !== 'yes') return all;
  const heard = new Set<string>();
  return all.filter(({ child, own }) => {
    const language = languageOf(child);
    if (!hasWords(own.copy) || heard.has(language)) return false;
    return heard.add(language);
  });
}

/** The language that a component names; empty where it names none. */
export const languageOf = (component: Element): string =>
  formalName(at(component, 'DescriptiveMetadata', 'Language')) || (component.attributes.get('lang') ?? '');

/** The words of a line of a component, by its name in whatever case. */
export const linesIn = (component: Element, name: string): readonly string[] =>
  (at(component, 'NewsLines')?.children ?? []).flatMap((line) =>
    typeof line !== 'string' && line.name.toLowerCase() === name.toLowerCase() ? wordsOf(line) || [] : [],
  );

const MEDIA = /photo|picture|graphic|image|video|audio|sound|caption/i;

const roleOf = (component: Element): string => formalName(at(component, 'Role'));

/** True for what is seen or heard, or told of in a caption, by its role or its content. */
const showsPicture = (component: Element, under: readonly Under[]): boolean =>
  [
    roleOf(component),
    ...childrenOf(component, 'ContentItem').map((content) => formalName(at(content, 'MediaType'))),
  ].some((name) => MEDIA.test(name)) && !under.some(({ child }) => /^(?:main|body)$/i.test(roleOf(child)));

/** True for components that hold a picture, and no words but what is said of it. */
const isCaptioned = (under: readonly Under[]): boolean =>
  under.some(({ isPicture }) => isPicture) && under.every(({ own, isPicture }) => isPicture || !hasWords(own.copy));

/** Copy of a part, as the role that it plays in the whole has it. */
function inRole({ child, own: { copy }, isPicture }: Under): Copy {
  const role = roleOf(child);
  const as = (part: Partial<Part>): Copy => ({
    names: copy.names,
    parts: copy.parts.map(({ text, rule }) => ({ kind: 'paragraph', text, rule, ...part })),
  });
  if (/^(?:title|head ?line)$/i.test(role)) return as({ kind: 'heading', title: true, rule: 'newsml1/Role=Title' });
  return isPicture ? as({ kind: 'caption' }) : copy;
}

const joined = (all: readonly Copy[]): Copy => {
  const nitf = all.find((copy) => copy.nitf)?.nitf;
  return {
    ...(nitf && { nitf }),
    parts: all.flatMap(({ parts }) => parts),
    names: all.flatMap(({ names }) => names),
  };
};
