import { expect, it } from 'vitest';
import type { Copy } from '../../edition/compile.ts';
import { copy, told } from '../../testing/told.ts';

const story = (id: string, headline: string, agency = '(Yonhap) --') =>
  copy(
    id,
    `${headline}\n\nKARSUND, Oct. 12 ${agency} ${headline} on Tuesday, it was said.\n\nMore of ${id} is to be told ${id} times.\n`,
  );

const strait = story('a', 'Nordavia opens Karsund strait');
const ferry = story('b', 'Nordavia opens Karsund strait to ferries for the summer');
const museum = story('c', 'Velm museum buys lost landscape');
const kill = (said: string, published?: string) =>
  copy('z', `MANDATORY KILL\n\n${said} A kill is mandatory.\n`, published);

const killed = async (...copies: Copy[]) =>
  (await told(...copies)).groups.flatMap((group) => (group.endsWith(' canceled') ? group.split(' ').slice(0, -1) : []));

it.each([
  'Please kill the stories headlined "Nordavia opens Karsund strait to ferries for the summer" and "Velm museum buys lost landscape".',
  'Editors, please kill the following stories:\n\n- Nordavia opens Karsund strait to ferries for the summer\n- Velm museum buys lost landscape\n\nThey were wrong.',
])(
  'a kill of several stories takes each whose whole headline it tells, and none whose headline is a part of that: %s',
  async (said) => {
    expect(await killed(strait, ferry, museum, kill(said))).toEqual(['b', 'c']);
  },
);

it.each([
  'It stood beside Nordavia opens Karsund strait.',
  'Other stories, among them "Nordavia opens Karsund strait", stand.',
  'Reports that it was sold are wrong. The story "Nordavia opens Karsund strait" is right.',
])('a kill of one story takes that one, whatever else it tells: %s', async (more) => {
  const said = `Please kill the story headlined "Velm museum buys lost landscape". ${more}`;
  expect(await killed(strait, museum, kill(said))).toEqual(['c']);
});

it('a kill takes what its own agency wrote under a headline that another has too', async () => {
  const reuters = story('r', 'Nordavia opens Karsund strait', '(Reuters) -');
  const withdrawal = copy(
    'z',
    'WITHDRAWN-Nordavia opens Karsund strait\n\n(Reuters) - The story headlined "Nordavia opens Karsund strait" has been withdrawn.\n',
  );
  expect(await killed(strait, reuters, withdrawal)).toEqual(['r']);
  expect(await killed(strait, withdrawal)).toEqual(['a']);
});

it('a kill that tells a whole headline takes the one story that has it, however long ago it was sent', async () => {
  const late = kill('Please kill the story headlined "Nordavia opens Karsund strait".', '2028-11-02');
  expect(await killed(strait, museum, late)).toEqual(['a']);
  const again = { ...strait, id: 'd', name: 'd.txt', given: { published: '2027-08-01' } };
  expect(await killed(strait, again, late)).toEqual([]);
});

it('a kill takes the one story whose slug it names without the country', async () => {
  const slugged = (id: string, slug: string) =>
    copy(id, `${slug}\n${story(id, `Nordavia opens strait ${id}`, '(AP) —').source}`);
  const named = copy(
    'z',
    'Retraction: Wall Closure story\n\nKARSUND (AP) — The AP has retracted its story on a wall.\n',
  );
  expect(await killed(slugged('a', 'BC-NV--Wall Closure'), named)).toEqual(['a']);
  expect(await killed(slugged('a', 'BC-NV--Wall Closure'), slugged('b', 'BC-VL--Wall Closure'), named)).toEqual([]);
});
