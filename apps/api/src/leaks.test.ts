import { type Copy, compile, createArchive } from '@dateline/content/archive';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRequest } from './testing/any-request.ts';
import { inventedApi } from './testing/api.ts';

const now = () => new Date('2027-10-15T12:00:00Z');

const copy = (id: string, headline: string, note: string, ...paragraphs: readonly string[]): Copy => ({
  id,
  name: `${id}.txt`,
  given: { published: '2027-10-12' },
  source: [
    `${headline}\n${note}`,
    `KARSUND, Oct. 12 (Yonhap) -- ${paragraphs[0]}`,
    ...paragraphs.slice(1),
    '(END)',
  ].join('\n\n'),
});
const notice = (id: string, source: string): Copy => ({
  id,
  name: `${id}.txt`,
  source,
  given: { published: '2027-10-12' },
});

const open: readonly Copy[] = [
  copy(
    'open',
    'Harbour opens again',
    '(ATTN: ADDS word from Changeling in last para)',
    'The harbour opened again on Tuesday, Mayor Ada Brandt said.',
    '"The ships are back," Ada Brandt said. The Port Office of Karsund (POK) had shut it on Oct. 1, 2027.',
    'Eds: Noteworth must not be named.',
  ),
  copy(
    'tower',
    'Tower is to stay',
    '',
    'The tower in the old town of Karsund is to stay, its council said on Tuesday.',
    'Mayor Ada Brandt had wanted it gone.',
  ),
];

/** Each is barred for a reason of its own, and names what open copy names too. */
const secret: readonly Copy[] = [
  copy(
    'killed',
    'Ferry sinks off Quarrelmore',
    '',
    'A ferry sank off Quarrelmore on Tuesday, Mayor Ada Brandt said.',
    '"All is lost," Ada Quarrelmore said. The Port Office of Karsund (POK) had been told on Oct. 2, 2027.',
  ),
  notice(
    'kill',
    'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Quarrelmore". No ferry sank. A kill is mandatory.\n',
  ),
  copy(
    'held',
    'Minister Withersby resigns',
    '',
    'Minister Withersby resigned on Tuesday.',
    '"I go," Minister Withersby said. Mayor Ada Brandt thanked him.',
  ),
  notice('hold', 'HOLD HOLD HOLD\n\nPlease hold the story headlined "Minister Withersby resigns".\n'),
  copy(
    'embargoed',
    'Bank of Embargast to close',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
    'The Bank of Embargast will close on Tuesday.',
    '"It is over," Embargast chief Ada Brandt said on Oct. 3, 2027. The harbour opened.',
  ),
  copy(
    'tower-lead',
    '(LEAD) Tower in Karsund is to stay, says Aliasgate',
    'EMBARGOED until 0900 GMT Oct. 20, 2027',
    'The tower in the old town of Karsund is to stay, its council said on Tuesday.',
    'Mayor Ada Brandt had wanted it gone.',
  ),
  copy(
    'expired',
    'Regatta of Expirandel under way',
    'EXPIRES: Oct. 13, 2027',
    'The regatta of Expirandel began on Tuesday.',
    '"Sails up," Mayor Ada Brandt said.',
  ),
  notice('advisory', 'AP News Digest\n\nAdvisandra speaks at noon in Karsund. Text and photos.\n'),
];

const secrets = /Quarrelmore|Withersby|Embargast|Expirandel|Advisandra|Noteworth|Changeling|Aliasgate/i;

const words = [
  ...[...open, ...secret].map(({ id }) => id),
  ...['harbour-opens-again', 'tower-is-to-stay', 'ferry-sinks-off-quarrelmore', 'minister-withersby-resigns'],
  ...['bank-of-embargast-to-close', 'regatta-of-expirandel-under-way', 'ada-brandt', 'ada-quarrelmore', 'karsund'],
  ...[
    'port-office-of-karsund',
    'person:withersby',
    'embargast',
    'Quarrelmore',
    'embarg*',
    'harbour',
    '"tower is"',
    'ada',
  ],
  ...['2027', '2027-10-12', '2027-10-01', 'yonhap', 'en', '1', '2', 'noteworth', 'changeling'],
];

describe('what may not be published', async () => {
  const api = async (copies: readonly Copy[]) => inventedApi({ archive: createArchive(await compile(copies)), now });
  const [whole, without] = [await api([...open, ...secret]), await api(open)];
  const told = async ({ get }: typeof whole, path: string, sent: Record<string, string> = {}) => {
    const response = await get(path, sent);
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  };

  it('changes no answer, by any parameter: not a word, not a count, not a tag', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest(whole.described, { texts: words }), async ({ path, headers }) => {
        const got = await told(whole, path, headers);
        if (got.status === 410) expect(`${got.headers} ${got.body}`).not.toMatch(secrets);
        else expect(got).toEqual(await told(without, path, headers));
      }),
      { numRuns: 1500, interruptAfterTimeLimit: 15_000 },
    );
  }, 30_000);

  it('leaves no trace wherever links and templates lead', async () => {
    const waiting = ['/v1', '/openapi.json', '/healthz', '/v1/search?q=harbour&facets=person,place,organisation,term'];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { headers, body } = await told(whole, path);
      expect([path, secrets.exec(`${headers} ${body}`)]).toEqual([path, null]);
      for (const [, link = ''] of body.matchAll(/"(\/v1[^"{}]*)"/g)) waiting.push(link);
    }
    const kinds = ['articles/open/source', 'articles/tower/versions', 'stories/tower-is-to-stay', 'people/ada-brandt'];
    for (const kind of kinds) expect(seen).toContain(`/v1/${kind}`);
  });

  it('is let go when its time has come', async () => {
    const later = await inventedApi({
      archive: createArchive(await compile([...open, ...secret])),
      now: () => new Date('2027-10-20T09:00:00Z'),
    });
    const { body } = await told(later, '/v1/stories');
    expect([/Embargast/.test(body), /Aliasgate/.test(body), /Quarrelmore|Withersby/.test(body)]).toEqual([
      true,
      true,
      false,
    ]);
    const { body: changes } = await told(later, '/v1/stories/tower-is-to-stay/diff');
    expect(changes).toContain('Aliasgate');
  });

  it('cannot be compared with what may be shown', async () => {
    for (const query of ['', '?from=tower&to=tower-lead', '?from=1&to=2', '?to=tower-lead'])
      expect([query, (await told(whole, `/v1/stories/tower-is-to-stay/diff${query}`)).status]).toEqual([query, 404]);
  });
});
