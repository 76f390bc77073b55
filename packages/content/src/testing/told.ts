import { type Copy, compile } from '../edition/compile.ts';

/** A piece of copy of one day. */
export const copy = (id: string, source: string, published = '2027-10-12'): Copy => ({
  id,
  name: `${id}.txt`,
  source,
  given: { published },
});

/** A story of one agency, with a paragraph more for each line. */
export const story = (headline: string, ...more: readonly string[]) =>
  [
    headline,
    '',
    'KARSUND, Oct. 12 (Yonhap) -- Nordavia opened the Karsund strait to ferries on Tuesday, its transport ministry said.',
    '',
    'The strait was shut in 2018 when the two shores fell out over fishing dues.',
    '',
    ...more.flatMap((line) => [line, '']),
    '(END)',
  ].join('\n');

/** A story as it is first sent. */
export const first = copy('a-first', story('Nordavia opens Karsund strait'));
/** The same, sent again. */
export const lead = copy(
  'b-lead',
  story('(LEAD) Nordavia opens Karsund strait to ferries', 'The first boat carried 200 people.'),
);
/** A kill of what has a headline. */
export const kill = (what: string, id = 'z-kill') =>
  copy(id, `MANDATORY KILL\n\nPlease kill the story headlined "${what}". No boat sailed. A kill is mandatory.\n`);

/** What stories are made of copies, and what is said of them. */
export const told = async (...copies: readonly Copy[]) => {
  const edition = await compile(copies);
  return {
    edition,
    codes: edition.diagnostics
      .map(({ file, code }) => `${file} ${code}`)
      .filter((line) => /-target|-unclear|-alone|-of-two|change-|release-/.test(line)),
    statuses: edition.stories.map(({ slug, status }) => `${slug} ${status}`),
    /** The ids of each story's versions, in their order, and its status. */
    groups: edition.stories
      .map(({ versions, status }) => `${versions.map(({ articleId }) => articleId).join(' ')} ${status}`)
      .sort(),
    texts: JSON.stringify(edition.entries),
  };
};
