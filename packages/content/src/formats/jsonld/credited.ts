import type { Article } from '../../model/article.ts';
import { agencyIn } from '../agency-in.ts';

const person = (name: string) => ({ '@type': 'Person' as const, name });

/** Who is behind the copy: its writers, else the agency alone; its editors; all others who are credited with a task. */
export function creditedIn(article: Article) {
  const { byline, credits, credit } = article;
  const name = agencyIn(article);
  const agency = name ? { '@type': 'NewsMediaOrganization' as const, name } : null;
  const writers = byline?.names.map(person) ?? [];
  const isEditor = (role: string): boolean => role.includes('editing');
  return {
    author: writers.length > 0 ? writers : agency,
    editor: credits.filter(({ role }) => isEditor(role)).map((one) => person(one.name)),
    contributor: credits.filter(({ role }) => !isEditor(role)).map((one) => person(one.name)),
    sourceOrganization: agency,
    publisher: agency,
    creditText: credit?.text,
  };
}
