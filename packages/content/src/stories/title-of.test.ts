import { describe, expect, it } from 'vitest';
import { copy, told } from '../testing/told.ts';

const alert = (id: string, line: string) => copy(id, `BC-APNewsAlert\n\nALERT ALERT ALERT\n\n${line}\n`);
const strait = 'KARSUND, Nordavia (AP) -- Nordavia opens the Karsund strait to ferries, its transport ministry says.';
const mayor = 'VELM, Nordavia (AP) -- The mayor of Velm resigns over the quay, town hall says.';
const story = copy(
  'c-story',
  'BC-NV--Karsund Strait,0120\nNordavia opens Karsund strait to ferries\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) -- Nordavia opened the strait on Tuesday.\n\nIt was shut in 2018.\n',
);

describe('an alert of AP, which has no headline and the slug of all alerts', () => {
  it('is the first version of the story that it tells, and of no other', async () => {
    const { groups, edition } = await told(alert('a-strait', strait), alert('b-mayor', mayor), story);
    expect(groups).toEqual(['a-strait c-story usable', 'b-mayor usable']);
    expect(edition.entries[0]?.article.markers.map(({ kind }) => kind)).toEqual(['alert']);
  });

  it('is killed by what it says', async () => {
    const kill = copy(
      'z',
      'EDITORS: Please kill the alert "Nordavia opens the Karsund strait to ferries, its transport ministry says." It is wrong.\n',
    );
    const { groups, codes } = await told(alert('a-strait', strait), alert('b-mayor', mayor), kill);
    expect([groups, codes]).toEqual([['a-strait canceled', 'b-mayor usable'], []]);
  });

  it('is not killed by the slug alone', async () => {
    const kill = copy('z', 'EDITORS: Please kill BC-APNewsAlert. It is wrong.\n');
    const { groups, codes } = await told(alert('a-strait', strait), alert('b-mayor', mayor), kill);
    expect([groups, codes]).toEqual([['a-strait usable', 'b-mayor usable'], ['z.txt kill-without-target']]);
  });
});

it('a line of copy that is no alert is no headline', async () => {
  const plain = copy('a-plain', `${strait}\n`);
  expect((await told(plain, story)).groups).toEqual(['a-plain usable', 'c-story usable']);
});
