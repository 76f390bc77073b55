import { describe, expect, it } from 'vitest';
import type { Copy } from '../../edition/compile.ts';
import { prepare } from '../../formats/from/carried/read-carried.ts';
import { unpackFile } from '../../formats/from/unpack.ts';
import { told } from '../../testing/told.ts';

const words =
  'KARSUND, Oct. 12 (Yonhap) -- Nordavia opened the Karsund strait to ferries on Tuesday.\n\nThe strait was shut in 2018.';

const copyOf = (id: string, ending: string, source: string): Copy => {
  const [item] = unpackFile(`${id}.${ending}`, source)?.items ?? [];
  if (!item) throw new Error('nothing was read');
  const prepared = prepare(item, []);
  return { id, name: `${id}.${ending}`, source: prepared.text, stated: prepared.stated };
};

const ninjs = (id: string, more: object = {}) =>
  copyOf(
    id,
    'json',
    JSON.stringify({
      uri: 'tag:wire.example,2027:strait',
      versionCreated: `2027-10-12T0${id.length}:00:00Z`,
      headlines: [{ value: 'Nordavia opens Karsund strait' }],
      bodies: [{ contentType: 'text/plain', value: words }],
      ...more,
    }),
  );

const newsMl = (id: string, headline: string, status: string) =>
  copyOf(
    id,
    'xml',
    `<newsItem guid="tag:wire.example,2027:strait" version="2"><itemMeta><versionCreated>2027-10-12T09:00:00Z</versionCreated><pubStatus qcode="stat:${status}"/></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineData contenttype="text/plain">Not to be used.</inlineData></contentSet></newsItem>`,
  );

const heldOf = async (...copies: readonly Copy[]) => {
  const { statuses, edition } = await told(...copies);
  return { statuses, kept: edition.entries.length };
};

describe('an item whose status its format states', () => {
  const slug = 'nordavia-opens-karsund-strait';

  it.each([
    ['canceled', 'canceled'],
    ['cancelled', 'canceled'],
    ['withheld', 'withheld'],
  ])('of %s takes back the version before it', async (pubStatus, status) => {
    expect(await heldOf(ninjs('a'), ninjs('bb', { pubStatus }))).toEqual({ statuses: [`${slug} ${status}`], kept: 0 });
    expect(await heldOf(ninjs('a'), newsMl('bb', 'Withdrawn', pubStatus))).toMatchObject({ kept: 0 });
  });

  it('is known by its address where its headline is another, and by its headline or slug where its address is', async () => {
    const other = { uri: 'tag:wire.example,2027:other', pubStatus: 'canceled' };
    const gone = { statuses: [`${slug} canceled`], kept: 0 };
    expect(await heldOf(ninjs('a'), ninjs('bb', { pubStatus: 'canceled', headlines: [{ value: 'Gone' }] }))).toEqual(
      gone,
    );
    expect(await heldOf(ninjs('a'), ninjs('bb', other))).toEqual(gone);
    const slugged = { slugline: 'strait-ferries' };
    const named = ninjs('bb', { ...other, ...slugged, headlines: [{ value: 'Gone' }] });
    expect(await heldOf(ninjs('a', slugged), named)).toEqual(gone);
  });

  it.each(['KILL: Karsund strait', 'MANDATORY KILL: Strait', 'WITHDRAWN: Karsund strait'])(
    'is known by its address also where its headline is a notice of its own: %s',
    async (headline) => {
      const killed = ninjs('bb', { pubStatus: 'canceled', headlines: [{ value: headline }] });
      expect(await heldOf(ninjs('a'), killed)).toEqual({ statuses: [`${slug} canceled`], kept: 0 });
      expect(await heldOf(ninjs('a'), newsMl('bb', headline, 'canceled'))).toMatchObject({ kept: 0 });
    },
  );

  it('is canceled whenever it was sent, and a hold ends with a version that may be used', async () => {
    const late = { pubStatus: 'canceled', versionCreated: '2028-05-06T00:00:00Z' };
    expect((await heldOf(ninjs('a'), ninjs('bb', late))).kept).toBe(0);
    const held = ninjs('bb', { pubStatus: 'withheld' });
    expect((await heldOf(ninjs('a'), held, ninjs('ccc'))).statuses).toEqual([`${slug} usable`]);
    expect((await heldOf(ninjs('ccc'), ninjs('dddd', { pubStatus: 'withheld' }))).statuses).toEqual([
      `${slug} withheld`,
    ]);
    expect((await heldOf(ninjs('ccc'), ninjs('bb', { pubStatus: 'canceled' }))).kept).toBe(0);
  });

  it('under embargo in NITF holds back no other', async () => {
    const held = copyOf(
      'bb',
      'xml',
      '<nitf><head><docdata management-status="embargoed"/></head><body><body.head><hedline><hl1>Nordavia opens Karsund strait</hl1></hedline></body.head><body.content><p>Not yet.</p></body.content></body></nitf>',
    );
    expect((await heldOf(ninjs('a'), held)).kept).toBeGreaterThan(0);
  });

  it('holds back itself alone where no other is meant, or its status is no word of the standard', async () => {
    const other = { uri: 'tag:wire.example,2027:dam', headlines: [{ value: 'Dam levels fall' }] };
    expect((await heldOf(ninjs('a'), ninjs('bb', { ...other, pubStatus: 'canceled' }))).statuses).toContain(
      `${slug} usable`,
    );
    expect((await heldOf(ninjs('a'), ninjs('bb', { pubStatus: 'perhaps' }))).kept).toBeGreaterThan(0);
  });
});

it('an item of another headline and other words is a version of the story all the same, where its format calls it the same', async () => {
  const corrected = ninjs('bb', {
    headlines: [{ value: 'Ferries wait for a date' }],
    bodies: [{ contentType: 'text/plain', value: 'The harbour office named no day.\n\nTalks go on.' }],
  });
  expect((await told(corrected, ninjs('a'))).groups).toEqual(['a bb usable']);
});
