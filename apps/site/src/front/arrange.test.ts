import { expect, it } from 'vitest';
import { arrange, type Placed } from './arrange.ts';

const story = (id: string, published: string | null, rest: Partial<Placed> = {}): Placed => ({
  id,
  published,
  day: published,
  urgency: 5,
  wordCount: 100,
  ...rest,
});
const ids = (stories: readonly Placed[]) => stories.map(({ id }) => id);

it('has no lead without stories', () => {
  expect(arrange([])).toEqual({ lead: null, isBrief: true, beside: [], columns: [], days: [] });
});

it('leads with the weightiest story of the newest day', () => {
  const front = arrange([
    story('old and long', '2027-10-11', { wordCount: 9000 }),
    story('short', '2027-10-12', { wordCount: 50 }),
    story('long', '2027-10-12', { wordCount: 500 }),
    story('urgent', '2027-10-12T09:00Z', { urgency: 1, wordCount: 20 }),
  ]);
  expect(front.lead?.id).toBe('urgent');
  expect(ids(front.beside)).toEqual(['long', 'short', 'old and long']);
});

it('lets no brief lead that is alone on its day, unless it is urgent or a week has nothing longer', () => {
  const brief = story('brief', '2027-10-12', { wordCount: 40 });
  const lead = (...others: Placed[]) => arrange([brief, ...others]).lead?.id;
  expect(lead(story('yesterday', '2027-10-11', { wordCount: 400 }))).toBe('yesterday');
  expect(lead(story('long ago', '2027-09-11', { wordCount: 400 }))).toBe('brief');
  expect(lead(story('undated', null, { wordCount: 400 }))).toBe('brief');
  const flash = { ...brief, urgency: 1 };
  expect(arrange([flash, story('yesterday', '2027-10-11', { wordCount: 400 })]).lead).toBe(flash);
});

it('lets what only puts other copy right lead where there is nothing else', () => {
  const correction = story('correction', '2027-10-12', { wordCount: 300, isCorrection: true });
  expect(arrange([correction, story('brief', '2027-10-11', { wordCount: 40 })]).lead?.id).toBe('brief');
  expect(arrange([correction, story('long ago', '2027-09-11')]).lead).toBe(correction);
});

it('sets a single other story under the lead, however long that is', () => {
  const lead = story('lead', '2027-10-12', { wordCount: 900 });
  const others = ['a', 'b'].map((id) => story(id, '2027-10-11'));
  expect(arrange([lead, ...others.slice(1)])).toMatchObject({ isBrief: true, beside: [{ id: 'b' }], columns: [] });
  expect(arrange([lead, ...others])).toMatchObject({ isBrief: false, beside: [{ id: 'a' }, { id: 'b' }] });
});

it('shows every story once, and stops where the page is full', () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    story(`s${i}`, `2027-10-${String((i % 28) + 1).padStart(2, '0')}`),
  );
  const front = arrange(many);
  const shown = [front.lead, ...front.beside, ...front.columns, ...front.days.flatMap((day) => day.stories)];
  expect(new Set(shown).size).toBe(60);
  expect(front.days.every(({ day, stories }) => stories.every(({ published }) => published === day))).toBe(true);
});

it('sets undated stories last, under no day', () => {
  const dated = ['a', 'b', 'c', 'd'].map((id) => story(id, '2020-01-01'));
  const front = arrange([story('undated', null), ...dated], { beside: 0, columns: 3, list: 9 });
  expect(front.lead?.id).toBe('a');
  expect(front.days).toEqual([{ day: null, stories: [story('undated', null)] }]);
});

it('sets stories of no year behind those of one, the last in the year first, and by day', () => {
  const yearless = (id: string, day: string) => story(id, null, { day, wordCount: 200 });
  const stories = [story('no day', null), yearless('a', 'XXXX-10-11'), yearless('b', 'XXXX-10-12')];
  const of = (...more: Placed[]) => arrange([...stories, ...more], { beside: 0, columns: 0, list: 9 });
  expect(of(...['c', 'd', 'e'].map((id) => story(id, '2020-01-01'))).days.slice(-3)).toMatchObject([
    { day: 'XXXX-10-12', stories: [{ id: 'b' }] },
    { day: 'XXXX-10-11', stories: [{ id: 'a' }] },
    { day: null, stories: [{ id: 'no day' }] },
  ]);
  const long = { wordCount: 900, day: 'XXXX-10-10' };
  expect(of(story('long', null, long)).lead?.id).toBe('b');
  expect(arrange([{ ...yearless('brief', 'XXXX-10-12'), wordCount: 40 }, story('long', null, long)]).lead?.id).toBe(
    'long',
  );
});

it('leaves no row of columns with one story in it', () => {
  for (let count = 0; count < 30; count++) {
    const { beside, columns } = arrange(Array.from({ length: count }, (_, i) => story(`s${i}`, '2027-10-12')));
    expect(columns.length === 0 || columns.length > 2).toBe(true);
    expect(beside.length).toBeLessThan(6);
  }
});

it('does not depend on the order it is given', () => {
  const stories = ['a', 'b', 'c', 'd'].map((id) => story(id, '2027-10-12'));
  expect(arrange(stories.toReversed())).toEqual(arrange(stories));
});

it('sets no more beside a lead than its own words are as high as', () => {
  const others = Array.from({ length: 20 }, (_, i) => story(`s${i}`, '2027-10-11'));
  const besides = (wordCount: number) => {
    const { beside, isBrief } = arrange([story('lead', '2027-10-12', { wordCount }), ...others]);
    return [beside.length, isBrief];
  };
  expect(besides(900)).toEqual([3, false]);
  expect(besides(180)).toEqual([2, false]);
  // one alone would leave the column bare
  expect(besides(120)).toEqual([2, false]);
  // under it, then
  expect(besides(20)).toEqual([3, true]);
});
