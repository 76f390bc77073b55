import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

/** What each date of a sentence is, published on Wednesday, June 12, 2019. */
const valuesOf = (sentence: string, published: string | undefined = '2019-06-12') =>
  read(`Port of Vessa reopens\n\n${sentence}\n\nIt is a port.`, {
    id: 'copy',
    ...(published && { published }),
  }).article?.dates.map(({ value }) => value);

describe('the ends of a stretch', () => {
  it.each([
    ['The talks ran from Monday through Friday.', '2019-06-03', '2019-06-07'],
    ['The port will be shut from Monday to Friday.', '2019-06-17', '2019-06-21'],
    ['It stormed from Monday night to Tuesday morning.', '2019-06-10TNI', '2019-06-11TMO'],
    ['The fair will run from November to January.', '2019-11', '2020-01'],
    ['The fair ran from October to August.', '2017-10', '2018-08'],
    ['Exports fell in October-December.', '2018-10', '2018-12'],
    ['This is up on the August-March period.', '2018-08', '2019-03'],
    ['The fair, being held Wednesday through Friday, was full.', '2019-06-12', '2019-06-14'],
    ['The fair, which runs from June 12 to July 2, featured ships.', '2019-06-12', '2019-07-02'],
    ['The trial was adjourned Wednesday until Friday.', '2019-06-12', '2019-06-14'],
  ])('lie in order, on the side of their verb: %s', (sentence, ...ends) => {
    expect(valuesOf(sentence)).toEqual(ends);
  });

  it.each([
    ['The port was shut from July to December 2016.', '2016-07', '2016-12'],
    ['The port was shut from Nov. 20 to Jan. 8, 2017.', '2016-11-20', '2017-01-08'],
    ['The port was shut from Nov. 20, 2016, to Jan. 8.', '2016-11-20', '2017-01-08'],
    ['It was shut between March 3 and April 4, 2016.', '2016-03-03', '2016-04-04'],
  ])('share a year that only one of them has, published when they may: %s', (sentence, ...ends) => {
    expect(valuesOf(sentence)).toEqual(ends);
    expect(valuesOf(sentence, '')).toEqual(ends);
  });

  it('are left open where nobody knows when the copy was published', () => {
    expect(valuesOf('The talks ran from Monday through Friday.', '')).toEqual(['XXXX-WXX-1', 'XXXX-WXX-5']);
  });
});
