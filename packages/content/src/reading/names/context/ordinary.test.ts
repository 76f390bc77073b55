import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['Orrinov sacked manager Ann Quillon.', ['person Ann Quillon']],
  ['Leeds fired coach Ann Quillon.', ['place Leeds', 'person Ann Quillon']],
  ['Boston hired lawyer Ann Quillon.', ['place Boston', 'person Ann Quillon']],
  ['Norway sacked coach Ann Quillon.', ['place Norway', 'person Ann Quillon']],
  ['Los Angeles beat New York on Sunday.', ['organisation Los Angeles', 'organisation New York']],
  ['It rained in Los Angeles.', ['place Los Angeles']],
  ['Analysts at Velmora said it was over.', ['organisation Velmora']],
  ['The boat at Velmora sank.', ['place Velmora']],
  ['The Oslo-based Velmora left.', ['place Oslo', 'organisation Velmora']],
  ['Oslo-based Velmora said profit rose.', ['place Oslo', 'organisation Velmora']],
  ['Oslo-based Velmora, a maker of boats, left.', ['place Oslo', 'organisation Velmora']],
  ['Oslo-based Velmora, a former lawyer, said so.', ['place Oslo', 'person Velmora']],
  ['Oslo-based Velmora said he was late.', ['place Oslo', 'person Velmora']],
  ['Oslo-based Velmora, 43, said so.', ['place Oslo', 'person Velmora']],
  ['Oslo-based Velmora wrote the report.', ['place Oslo', 'person Velmora']],
  ['US-based Colm Quillon left.', ['place US', 'person Colm Quillon']],
  ['The head of Velmora Quillon, Ann Brandt, left.', ['organisation Velmora Quillon', 'person Ann Brandt']],
  ['Ann Brandt of Velmora Quillon resigned.', ['person Ann Brandt', 'organisation Velmora Quillon']],
  ['Ann Brandt of Velmora resigned.', ['person Ann Brandt', 'place Velmora']],
  ['His publisher, Gull Books, left.', ['organisation Gull Books']],
  ['Rival Boeing left.', ['organisation Boeing']],
  [
    "They met Norway's Colm Quillon and US writer Ann Quillon.",
    ['place Norway', 'person Colm Quillon', 'place US', 'person Ann Quillon'],
  ],
  ['The opposition Velmora said so.', ['organisation Velmora']],
  ['Police arrested Velmora on Monday.', ['person Velmora']],
  ['The Seventh Circuit left it.', ['organisation Seventh Circuit']],
  ['They raced on the Velmora Circuit.', ['place Velmora Circuit']],
])('hears what ordinary news says beside a name: %s', (copy, names) => expect(told(copy)).toEqual(names));
