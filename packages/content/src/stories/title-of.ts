import type { Article } from '../model/article.ts';
import { isParagraph } from './diff/index.ts';
import { rungOf } from './fold/ladder.ts';

/** What an article is called: its headline; of a flash or an alert that came without one, the line that it is. */
export function titleOf({ headline, markers, body }: Article): string {
  const [line, ...more] = body.filter(isParagraph);
  return headline?.text ?? (line && more.length === 0 && rungOf(markers).height < 0 ? line.text : '');
}
