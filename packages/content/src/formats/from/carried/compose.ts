import type { Phrase } from '../../../model/phrase.ts';
import type { Span } from '../../../model/span.ts';
import type { Stated, StatedCredit, StatedLine, StatedName, StatedPart } from '../../../reading/stated/index.ts';
import { ITEM } from '../../../reading/stated/item-line.ts';
import { plainWords } from '../../../text/single-spaces.ts';
import type { Carried, Part, Told } from './index.ts';

/** The text that carries a piece of copy, and where in it each stated value stands. */
export interface Composed {
  readonly text: string;
  readonly stated: Stated;
}

/**
 * Sets what a source carries as wire copy is set: slug, headline, note to editors, byline, dateline, body, and below it a line for each
 * value that is stated beside the copy.
 */
export function compose(carried: Carried): Composed {
  const { standard, headline, body: parts } = carried;
  const page = createPage();
  const head = {
    ...phrase('slugline', page.paragraph(carried.slugline)),
    ...phrase('headline', page.paragraph(headline)),
    ...phrase('edNote', page.lined(carried.edNote)),
  };
  const keyPoints = (carried.keyPoints ?? []).flatMap((told) => page.paragraph(told) ?? []);
  const above = {
    ...phrase('byline', page.paragraph(carried.byline)),
    ...phrase('dateline', page.paragraph(carried.dateline)),
  };
  const body = parts.flatMap((part) => page.part(part) ?? []);
  page.gap();
  const foot = {
    ...phrase('located', page.line('Located', carried.located)),
    ...phrase('published', page.line('Published', carried.published)),
    ...phrase('embargoedUntil', page.line('Embargoed until', carried.embargoedUntil, 'editors')),
    ...phrase('expires', page.line('Expires', carried.expires, 'editors')),
    ...phrase('status', page.line('Status', carried.status, 'editors')),
    ...phrase('urgency', page.line('Urgency', carried.urgency, 'editors')),
    ...phrase('identifier', page.line(ITEM, carried.item, 'editors')),
    ...phrase('language', page.line('Language', carried.language)),
    ...phrase('genre', page.line('Genre', carried.genre)),
    ...phrase('credit', page.line('Credit', carried.credit)),
    ...phrase('provider', page.line('Provider', carried.provider)),
    ...phrase('copyright', page.line('Copyright', carried.copyright)),
    ...phrase('usageTerms', page.line('Usage terms', carried.usageTerms)),
  };
  page.line('Summary', carried.summary);
  page.line('Handled by', carried.handledBy, 'editors');
  const created = (carried.created ?? []).flatMap((told) => page.line('Created', told) ?? []);
  const credits = (carried.credits ?? []).flatMap((told): StatedCredit[] => {
    const role = plainWords(told.role).toLowerCase();
    const found = role === '' ? null : page.line(capital(role), told);
    return found ? [{ ...found, role }] : [];
  });
  const names = (carried.names ?? []).flatMap((told): StatedName[] => {
    const found = page.line(capital(told.kind), told);
    return found ? [{ ...found, kind: told.kind, ...(told.entity && { entity: told.entity }) }] : [];
  });
  for (const subject of carried.subjects ?? []) page.line('Subject', subject);
  return {
    text: page.text(),
    stated: { standard, ...head, ...above, ...foot, keyPoints, created, credits, names, body, lines: page.lines() },
  };
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const phrase = <Key extends string>(key: Key, found: Phrase | null): { [K in Key]?: Phrase } =>
  found ? ({ [key]: found } as { [K in Key]?: Phrase }) : {};

/** Writes a text part by part, and tells where each stands. */
function createPage() {
  const written: string[] = [];
  const lines: StatedLine[] = [];
  let length = 0;
  const write = (text: string): Span => {
    const start = length;
    written.push(text);
    length += text.length;
    return [start, length];
  };
  return {
    text: (): string => written.join(''),
    lines: (): readonly StatedLine[] => lines,
    /** The blank line that sets the foot off. */
    gap: (): void => {
      write('\n');
    },
    /** A paragraph of its own; null where there are no words. */
    paragraph(told: Told | undefined): Phrase | null {
      const text = plainWords(told?.text ?? '');
      if (!told || text === '') return null;
      const span = write(text);
      write('\n\n');
      return { text, span, rule: told.rule };
    },
    /** The same with its lines, each apart. */
    lined(told: Told | undefined): Phrase | null {
      const text = (told?.text ?? '')
        .split(/[\r\n]+/)
        .flatMap((line) => plainWords(line) || [])
        .join('\n\n');
      if (!told || text === '') return null;
      const span = write(text);
      write('\n\n');
      return { text: plainWords(text), span, rule: told.rule };
    },
    part({ text, kind, rule, title }: Part): StatedPart | null {
      const keepsLines = kind === 'plain' || kind === 'list' || kind === 'table';
      const set = keepsLines ? text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() : plainWords(text);
      if (set.trim() === '') return null;
      const span = write(set);
      write('\n\n');
      return { kind, span, rule, ...(title && { title }) };
    },
    /** `Label: value` on a line of its own below the copy; the phrase is the value. */
    line(label: string, told: Told | undefined, audience: StatedLine['audience'] = 'everyone'): Phrase | null {
      const text = plainWords(told?.text ?? '');
      if (!told || text === '') return null;
      const [start] = write(`${label}: `);
      const span = write(text);
      write('\n');
      lines.push({ span: [start, span[1]], audience });
      return { text, span, rule: told.rule };
    },
  };
}
