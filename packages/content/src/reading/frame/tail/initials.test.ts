import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const signed = (opening: string, tail: string) => {
  const { body, notes } = articleOf(`Wall holds\n\n${opening} The wall held.\n\nNobody was hurt.${tail}`);
  return { body: body.map(({ text }) => text), notes: notes.map(({ text }) => text) };
};

const AUTHORED = 'AGERPRES (RO - author: Anna Holm, editor: Tom Brandt; EN - author: Nadia Oskarin)';

it.each([
  ['ELDWICK, Nov 12 (PTI)', '\n\nRG\nRG', ['RG', 'RG']],
  ['ELDWICK, Nov 12 (PTI)', ' MORE PTI ANH TB\nTB', ['TB', 'MORE PTI ANH TB']],
  ['ELDWICK, Nov 12 (PTI)', '\n\n(MORE) PTI RG\nRG', ['(MORE) PTI RG', 'RG']],
  ['ELDWICK, Nov 12 (AP)', ' (AP) RUK RUK', ['(AP) RUK RUK']],
  ['ELDWICK, Nov 12 (AP)', '\n\n(AP) RUK\nRUK', ['(AP) RUK', 'RUK']],
  ['ELDWICK. Nov 12 (Interfax) -', '\n\n[NV EUROPE ENV]\n\njd ng', ['[NV EUROPE ENV]', 'jd ng']],
  ['ELDWICK 12/11 (BELGA) =', ' (ABC, DEF)', ['(ABC, DEF)']],
  ['ELDWICK 12/11 (BELGA) =', '\n\n(ABC, DEF)', ['(ABC, DEF)']],
  ['Eldwick (APA) -', '\n\n(END) ah/tb\n\nAPA0412    2031-11-12/15:42', ['(END) ah/tb', 'APA0412    2031-11-12/15:42']],
  ['Bern (ats)', '\n\n(SDA-ATS\\ah/tb)', ['(SDA-ATS\\ah/tb)']],
  ['Eldwick, Nov 12 (MTI) -', '\n\nahl \\ tbr', ['ahl \\ tbr']],
  ['Eldwick, 12.11.2031 (PAP) -', ' (PAP)\n\nah/ tb/', ['ah/ tb/', '(PAP)']],
  ['Eldwick, 12 Nov 2031 (Lusa) -', '\n\nAH/TB // LF\n\nLusa/End', ['AH/TB // LF', 'Lusa/End']],
  ['Eldwick, Nov. 12 (CNA)', '\n\nEnditem/ah', ['Enditem/ah']],
  ['ELDWICK, Nov 12 (KUNA) --', ' (end)\nah.tb', ['(end)', 'ah.tb']],
  ['ELDWICK, Nov 12, 2031 (BSS) -', '\n\nBSS/AH/TB/1542hrs', ['BSS/AH/TB/1542hrs']],
  ['Eldwick, November 12 (BTA) -', '\n\n/AH/', ['/AH/']],
  ['ELDWICK, Nov 12 (APP):', '\n\nAPP/ah', ['APP/ah']],
  ['Eldwick, Nov 12 (UNI)', ' UNI AH TB 1542', ['UNI AH TB 1542']],
  ['Eldwick, Nov. 12, 2031 (NAN)', ' (NAN)(www.nan.example)\n\nAH/TB', ['AH/TB', '(NAN)(www.nan.example)']],
  ['Eldwick (VNA) -', '-VNA', ['-VNA']],
  ['ELDWICK, Nov 12 (PTI)', '\n\nAH/TB', ['AH/TB']],
  ['Eldwick, Nov 12 (STT) -', '\n\nSTT—AH', ['STT—AH']],
  ['Eldwick, Nov 12 /Agerpres/ -', ` ${AUTHORED}`, [AUTHORED]],
  ['Eldwick, Nov 12 /Agerpres/ -', `\n\n${AUTHORED}`, [AUTHORED]],
  ['Eldwick (dpa) -', '\n\nah/tb (AFP, dpa)', ['ah/tb (AFP, dpa)']],
  ['SYDNEY, Nov 12 AAP -', '\n\nAAP RTV ah', ['AAP RTV ah']],
  ['SYDNEY, Nov 12 AFP -', '\n\nAFP tb', ['AFP tb']],
  ['ELDWICK (PA) -', '\n\nend mf', ['end mf']],
  ['ELDWICK (PA) -', '\n\nend\nmf', ['end', 'mf']],
  ['ELDWICK (PA) -', '\n\nmf\n\nend', ['mf', 'end']],
])('sets aside what desks sign with: %s%s', (opening, tail, notes) => {
  expect(signed(opening, tail)).toEqual({ body: ['The wall held.', 'Nobody was hurt.'], notes });
});

it.each([
  ['a word alone where the agency signs with no initials', 'ELDWICK, Nov 12 (AP) --', '\n\nEU'],
  ['codes in brackets where the agency signs with none', 'ELDWICK, Nov 12 (AP) --', ' (USA, FRA)'],
  [
    'letters that a colon announces, of an agency that signs',
    'ELDWICK, Nov 12 (PTI)',
    '\n\nFirst came three letters:\n\nEU',
  ],
  ['letters that a question asks for', 'ELDWICK, Nov 12 (PTI)', '\n\nWho won?\n\nUSA'],
  ['letters with a slash that a colon announces', 'ELDWICK (AP) --', '\n\nTheir name:\n\nAC/DC'],
  ['letters above the last sentence', 'ELDWICK, Nov 12 (AP) --', '\n\nEU\n\nBut who won?'],
  ['brackets that tell of an author', 'ELDWICK (AP) --', ' The list names EFE (ES - author: Anna Holm)'],
  ['a name that a dash ends', 'ELDWICK (AP) --', '\n\nThe winner was EFE—AH'],
  ['two codes that a slash parts', 'ELDWICK, Nov 12 (AP) --', '\n\nKAR/MAR'],
  ['a sentence that opens on an agency’s name', 'ELDWICK, Nov 12 (AP) --', '\n\nTT had no idea'],
])('takes for copy %s', (_, opening, tail) => {
  expect(signed(opening, tail).notes).toEqual([]);
});
