import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/index.ts';
import { sentencesOf, spanOfWords } from './index.ts';

const cut = (text: string): string[] =>
  sentencesOf(wordsOf(text, [0, text.length])).map((words) => text.slice(...spanOfWords(words)));

/** The sentences of a text that is written with ` | ` where one ends and the next starts. */
const splits = (marked: string): void => expect(cut(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));

describe('a sentence of newswire', () => {
  it('goes on after a title, a month, a number sign and an initial', () => {
    splits('Sen. Ada Brandt met Gov. Ruiz on Oct. 12 at No. 2 Harbor St. in Port Ellery. | Lt. Gen. J. P. Moore came.');
    splits('Ada Brandt wrote on X. | Mayor Ruiz left. | Carl X. Brandt came.');
    splits('Lt. Gen. (Ret.) Ada Brandt left. | (Laughter.) | Ruiz stayed.');
    splits('Ada "T.J." Brandt left the "U.S." | Ruiz came.');
  });

  it('ends after U.S. or a company only where the next word opens a sentence', () => {
    splits('The U.S. Navy left the U.S. | The crew of Tarn Shipping Co. Ltd. boarded a U.S. ship.');
    splits('She sold Orban Inc. | It had 40 workers. | He lives in Fresno, Calif. | They do not.');
  });

  it('ends after a clock time unless a day or a zone follows', () => {
    splits('The vote ended at 9 p.m. | Brandt had gone home. | It resumes at 10 a.m. Monday, or 3 p.m. GMT.');
  });

  it('takes in the quotation mark that closes behind its full stop', () => {
    splits(
      '"We will not pay." | Ruiz left. | ``It is over.\'\' | "Who knows?" Mayor Ruiz asked. | “Nobody.” | He sat.',
    );
  });

  it('goes on after a question or an outcry within a quotation that runs on', () => {
    splits('"Why us?" she said. | The Hey! festival opens.');
  });

  it('goes on over a quotation of several sentences that hangs on "that"', () => {
    splits('Ruiz wrote that "the pier is closed. It stays so." | Nobody came. | "It is closed. | It stays so."');
    splits('Ruiz wrote that "the pier is closed. | It stays so.');
  });

  it('is not cut at addresses, sums and omissions', () => {
    splits(
      'Write to desk@example.org. | See www.example.org for 1.5 million ... reasons. | We waited.... | Nobody came.',
    );
  });

  it('ends before the credit of a caption, and where whole sentences are left out', () => {
    splits('The ferry leaves Port Ellery | Photo: Lena Orban.');
    splits('"We waited [...] for hours [...] | Nobody came."');
  });

  it('crosses the ends of hard-wrapped lines', () => {
    expect(cut('The pact, signed in\n   Oct. 2016, holds.\n   It may end.')).toEqual([
      'The pact, signed in\n   Oct. 2016, holds.',
      'It may end.',
    ]);
  });
});

describe('a list within a paragraph', () => {
  it('has an item a sentence where its numbers count up', () => {
    splits('1. Ships dock | 2. Crews leave | 3. Ports close');
    splits('a) The first • of them'.replace(' •', ' | •'));
    splits('Ships dock at pier 2. | Crews leave.');
  });
});

it('keeps every word exactly once, whatever the copy', () => {
  for (const text of ['', '.', '. . .', '?!?!', '"." "." "', '1.)))) 2.) x', "``''''``", 'A. B. C. D.', '… … …']) {
    const words = wordsOf(text, [0, text.length]);
    expect(sentencesOf(words).flat()).toEqual(words);
  }
});
