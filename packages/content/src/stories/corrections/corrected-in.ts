import type { Article } from '../../model/article.ts';
import type { Phrase } from '../../model/phrase.ts';
import { OWN_COPY } from '../../reading/frame/notices/desk-words.ts';

/**
 * What a correction names that stands by itself, as AP sends them: `Correction: Karsund-Harbor story`. Null for any other copy.
 */
export function correctedIn({ headline, markers, slugline, body }: Article): Phrase | null {
  const corrects = markers.find(({ kind }) => kind === 'correction');
  if (!corrects) return null;
  if (!headline) return slugline && corrects.span[0] < slugline.span[0] ? slugline : titledIn(body[0]);
  const [, words] = NAMED.exec(headline.text) ?? [];
  if (!words) return SAYS_WHICH.test(body[0]?.text ?? '') ? titledIn(body[0]) : null;
  const [start] = headline.span;
  return { text: words, span: [start, start + words.length], rule: 'corrected/story' };
}

/** Or nothing, before the quotation marks. */
const CALLED = '(?:,? (?:head(?:lin)?ed|titled|entitled),?)?';

/** The headline that the first paragraph of a correction names. */
function titledIn(lede: Article['body'][number] | undefined): Phrase | null {
  const [, words] = TITLED.exec(lede?.text ?? '') ?? [];
  return lede && words ? { text: words, span: lede.span, rule: 'corrected/story' } : null;
}

const TITLED = new RegExp(String.raw`\b(?:${OWN_COPY}|report)${CALLED} ["“]([^"“”\n]{8,200}?),?["”]`);

/** What opens on the copy that it corrects, `Editors: In the story headlined "…", please read …`. */
const SAYS_WHICH = new RegExp(
  `^(?:ed(?:itor)?s[:,.] ?)?in (?:the|our|a) ${OWN_COPY}${CALLED} ["“].*["”].*\\b(?:(?:please|should) read|wrong|erroneous|incorrect|misstate)`,
  'i',
);

const NAMED = /^(\S.{2,120}?)\s+(?:story|stories)$/i;
