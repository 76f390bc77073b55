import { openingOf } from '../article/opening.ts';
import type { Page } from '../page.ts';
import type { Paper } from '../paper.ts';
import { folio, front } from '../setting/front.ts';
import { description } from '../slogan.ts';
import { arrange, wordsOfLead } from './arrange.ts';

/** The front page. */
export const frontPages = ({ stories }: Paper): Page[] => [
  {
    path: '/',
    title: 'Dateline',
    description,
    folio: folio(stories),
    body: () => {
      const arranged = arrange(stories);
      const { lead, beside } = arranged;
      // the lead alone shows more than its first sentence
      return front(arranged, lead ? openingOf(lead.entry, wordsOfLead(beside.length)) : [], stories.length);
    },
  },
];
