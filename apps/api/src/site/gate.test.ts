import { type Copy, compile, createArchive } from '@dateline/content/archive';
import { describe, expect, it } from 'vitest';
import { inventedArchive, noon } from '../testing/archive.ts';
import { gate, isApiPath } from './gate.ts';

describe('the gate before the site', async () => {
  const archive = await inventedArchive();
  const at = (path: string) => gate(archive, path, noon);
  const killed = '/2031/05/05/bridge-collapses/';

  it('bars the page of what was withdrawn as gone, of what is held back as not there', async () => {
    expect(await at(killed)).toBe(410);
    expect(await at('/2031/05/05/regatta-under-way/')).toBe(410);
    expect(await at('/2031/05/05/minister-to-resign/')).toBe(404);
    expect(await at('/2031/05/05/port-authority-names-its-head/')).toBe(404);
  });

  it('lets every other path through', async () => {
    for (const path of [
      '/',
      '/2031/05/05/harbour-bridge-reopens/',
      '/2031/05/05/',
      '/404.html',
      '/_site/x.css',
      '/%00',
      '/%ff',
    ])
      expect([path, await at(path)]).toEqual([path, null]);
  });

  it('opens when the embargo ends', async () => {
    expect(
      await gate(archive, '/2031/05/05/port-authority-names-its-head/', new Date('2031-05-06T13:00:00Z')),
    ).toBeNull();
  });

  it('leads from the headline of a later version, and from where it stood undated, to where its story stands', async () => {
    const copy = (id: string, headline: string, more = ''): Copy => ({
      id,
      name: `${id}.txt`,
      source: `${headline}\n\nKARSUND, May 5 (Yonhap) -- The harbour bridge in Karsund reopened on Monday after two years, the port authority said.\n${more}`,
      given: { published: '2031-05-05' },
    });
    const versions = createArchive(
      await compile([
        copy('a', 'Harbour bridge reopens'),
        copy('b', '(LEAD) Harbour bridge reopens after two years', '\nTraffic was light.\n'),
      ]),
    );
    expect(await gate(versions, '/2031/05/05/harbour-bridge-reopens/', noon)).toBeNull();
    const moved = { moved: '../../../../2031/05/05/harbour-bridge-reopens/' };
    expect(await gate(versions, '/2031/05/05/harbour-bridge-reopens-after-two-years/', noon)).toEqual(moved);
    expect(new URL(moved.moved, 'http://x/2031/05/05/harbour-bridge-reopens-after-two-years/').pathname).toBe(
      '/2031/05/05/harbour-bridge-reopens/',
    );
    expect(await gate(versions, '/2031/05/05/harbour-bridge-reopens-after-two-years', noon)).toEqual({
      moved: '../../../2031/05/05/harbour-bridge-reopens/',
    });
    const undated = { ...copy('a', 'Harbour bridge reopens'), given: {} };
    const lead = copy('b', '(LEAD) Harbour bridge reopens after two years', '\nTraffic was light.\n');
    const later = createArchive(await compile([undated, lead]));
    expect(await gate(later, '/undated/harbour-bridge-reopens/', noon)).toEqual({
      moved: '../../2031/05/05/harbour-bridge-reopens/',
    });
  });

  it.each([
    '/2031/05/05/bridge-collapses',
    '/2031/05/05/bridge-collapses/index.html',
    '/2031/05/05/bridge-collapses.html',
    '/2031/05/05/bridge-collapses/picture.png',
    '/2031//05/05/./bridge-collapses/',
    '//2031/05/05/bridge-collapses/',
    '/x/../2031/05/05/bridge-collapses/',
    '/2031/05/05/bridge%2Dcollapses/',
    '/2031/05/05%2Fbridge-collapses/',
    '/2031%5C05%5C05%5Cbridge-collapses%5C',
    '/2031/05/05/BRIDGE-collapses/',
    '/2031/05/05/bridge-collap%C5%BFes/',
  ])('knows %s for the same page', async (path) => {
    expect(await at(path)).toBe(410);
  });
});

describe('the one address', () => {
  it('gives the API its own paths, and the site all others', () => {
    expect(['/v1', '/v1/articles', '/openapi.json', '/healthz', '/docs/problems/gone', '/mcp'].every(isApiPath)).toBe(
      true,
    );
    expect(['/', '/v1x', '/v10/', '/2031/05/05/v1/', '/openapi.json5'].some(isApiPath)).toBe(false);
  });
});
