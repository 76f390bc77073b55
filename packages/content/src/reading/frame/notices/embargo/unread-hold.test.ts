import { expect, it } from 'vitest';
import { shown } from '../../../../testing/shown.ts';
import { read } from '../../../read.ts';

const HEAD = 'Ministers agree levy on grain';
const FIRST = 'Ministers agreed a levy on grain on Saturday.';
const LAST = 'It is to start in May.';
const COPY = `KARSUND, Nov 28, 2026 (Reuters) - ${FIRST}\n\n${LAST}`;

const held = (source: string) => {
  const { article, diagnostics } = read(source, { id: 'copy' });
  if (!article) throw new Error('no article was read');
  return {
    shown: shown(article),
    status: article.status,
    notice: article.notice,
    isSaid: diagnostics.some(({ code }) => code === 'hold-unread' || code === 'embargo-open'),
  };
};

const around = (line: string): string[] => [
  `${line}\n\n${HEAD}\n\n${COPY}\n`,
  `${line}\n${HEAD}\n\n${COPY}\n`,
  `${HEAD}\n${line}\n\n${COPY}\n`,
  `${HEAD}\n\n${line}\n\n${COPY}\n`,
  `${HEAD}\n\n${COPY}\n\n${line}\n`,
  `${HEAD}\n\n${COPY}\n\n(END)\n${line}\n`,
];

it.each([
  'UNTIL 2100 GMT: EMBARGO',
  'HFR',
  'HOLD FOR ORDERS',
  'HELD FOR ORDERS',
  'Held until 2100 GMT',
  'COPY HELD',
  'HOLD PENDING VERDICT',
  'AWAIT RELEASE',
  'PENDING APPROVAL',
  'Subject to legal',
  'UNCLEARED',
  'DO NOT MOVE',
  'Internal: legal has not cleared this story. Do not publish.',
  'Copy is held until cleared by the desk: do not use',
  'Editors: not for use on air or online before 2100 GMT',
  'ATTN EDS: release time 2100 GMT',
  'NOT FOR USE IN SUNDAY PAPERS',
  'Web use only after 2100 GMT Sunday',
  'EMBARGADO: até 20h00',
  'EMBARGO hasta las 21:00 horas',
  'Эмбарго до 21:00',
  'Do not run without approval.',
  'Do not publish: waiting for comment from Karsund police',
  'This version may not be used until the lawyers have checked it',
  'No release until further notice',
  'NOT YET CLEARED BY LEGAL',
  'ON HOLD PENDING LEGAL',
  'Publish after 2100 GMT',
  'Moved for Sunday papers',
  'WEEKEND PAPERS: no web',
  'Sunday papers only',
  'Embargoed by Nature',
  'Gesperrt bis 18 Uhr',
  'Broadcasters: not for use before 6 p.m.',
  'KEEP BACK',
  'Keep back until told',
  'WAIT FOR GO-AHEAD',
  'Awaiting go ahead from legal',
  'Do not send',
  'Please sit on this until 6 p.m.',
  'STAND BY TO RELEASE',
  'LEGALS CHECKING',
  'With lawyers',
  'IN LEGAL REVIEW',
  'Clearance is pending',
  'BLOCKED UNTIL CLEARED',
  'PUBLISH ON 29 NOVEMBER',
  'FOR SUNDAY PMS',
  'OBIT-ADVANCE',
  'BACKGROUND ONLY - NOT FOR PUBLICATION',
  'For planning purposes only',
  'OFF THE RECORD',
  'SUB JUDICE - HOLD',
  'ne pas publier avant 20h00',
  'A NE PAS PUBLIER AVANT 20H',
  'No publicar',
  'NON PUBBLICARE',
  'НЕ ПУБЛИКОВАТЬ',
  '보도금지',
  '使用禁止',
  '보도금지: 20:00 카르순드',
  'Nicht vor 20 Uhr veröffentlichen',
])('withholds copy that a line of its own holds in whatever words, and says so: %s', (line) => {
  for (const source of around(line)) {
    const { shown, ...rest } = held(source);
    expect(rest).toEqual({ status: 'withheld', notice: undefined, isSaid: true });
    expect(shown.join('\n')).not.toContain(line);
    expect(shown.slice(-2)).toEqual([FIRST, LAST]);
  }
});

it.each([
  'Embargo on grain lifted',
  'Embargo lifted',
  'NOT EMBARGOED',
  'Embargo: no',
  'Not under embargo',
  'Embargoed by Velm, Tarn turns east',
  'EU embargo on Velmora to hold until May',
  'Arms embargo: what to know',
  'Embargo enters its 14th year',
  'Held for ransom',
  'Held for hours',
  'HELD OVER',
  'Held at the border',
  'Do not move to Tarn, crews warn',
  'Shares not moved by vote',
  'Awaiting release of grain figures',
  'Awaiting final word',
  'PENDING HOME SALES RISE',
  'Ruling pending',
  'Weekend papers',
  'Hold music irks callers',
  'Holding out for more',
  'Hold the front page: editors tell of a long night',
  'Not for sale: the island that said no',
  'No run on banks before Sunday vote, minister says',
  'Do not use lifts in a fire, crews warn',
  'NO ARCHIVAL USE',
  'No Use in Japan',
  'NO WEB USE',
  'Not for use in France',
  'Hold for art',
  'HOLD FOR PHOTOS',
  'Release: immediate',
  'No release date has been set.',
  'The bridge will not be used until May.',
  'Use only as directed.',
  'With lawyers away, Velm rests',
  'Port deal under review',
  'Legal review of port begins',
  'Sit on this bench, mayor bids',
  'Stand by to board, crews told',
  'Blocked until May: the road to Tarn',
  'Publication delayed by strike',
  'Off the record: a night with the band',
  'For women only',
  'Release at will',
  'Reporting restrictions apply',
  'NOT WHAT IT USED TO BE',
])('leaves news of holds, and terms of usage, as they are: %s', (line) => {
  for (const source of around(line)) expect(held(source).status).toBe('usable');
});

it.each(['HOLD', 'Release', 'Do not use the lifts. Walk down.', '"Do not publish," it says.'])(
  'leaves within the copy what it says there: %s',
  (line) => {
    const { status, shown } = held(
      `${HEAD}\n\n${COPY}\n\n${line}\n\nThe ministers of both shores meet again in June.\n`,
    );
    expect(status).toBe('usable');
    expect(shown.join('\n')).toContain(line);
  },
);

it('withholds copy below which nothing but HOLD stands', () => {
  for (const line of ['HOLD', '*HOLD*']) expect(held(`${HEAD}\n\n${COPY}\n\n${line}\n`).status).toBe('withheld');
});
