import { describe, expect, it } from 'vitest';
import { articleOf } from '../../testing/article-of.ts';

const told = 'MARLOW, May 5 (AP) — Ina Holt, 51, runs the harbour office. She spoke with The Associated Press in May.';
const saidIn = (copy: string) =>
  articleOf(copy).quotes.map(({ kind, text, speaker }) => `${speaker?.name} (${kind}): ${text}`);
const interview = (above: string, turns: string) => saidIn(`Harbour head looks back\n\n${above}\n\n${turns}`);

describe('answers behind a letter', () => {
  it.each([
    ['colons', 'Q: Did you sleep?\n\nA: I sat up.\n\nQ: Will it hold?\n\nA: Yes.'],
    ['stops', 'Q. Did you sleep?\n\nA. I sat up.\n\nQ. Will it hold?\n\nA. Yes.'],
    ['words', 'Question: Did you sleep?\n\nAnswer: I sat up.\n\nQuestion: Will it hold?\n\nAnswer: Yes.'],
    ['lines', 'Q: Did you sleep?\nA: I sat up.\nQ: Will it hold?\nA: Yes.'],
    ['marks of quotation', 'Q: “Did you sleep?”\n\nA: “I sat up.”\n\nQ: “Will it hold?”\n\nA: “Yes.”'],
  ])('are quotations of who is interviewed: %s', (_, turns) => {
    expect(interview(told, turns).filter((one) => one.startsWith('Ina'))).toEqual([
      'Ina Holt (direct): I sat up.',
      'Ina Holt (direct): Yes.',
    ]);
  });

  it('go on to the next question, and what they tell of others is in them', () => {
    const turns =
      'Q: And then?\n\nA: I sat up. Mayor Dana Kessler said that it would hold.\n\nWe waited.\n\nQ: And now?';
    expect(interview(told, turns)).toEqual([
      'Ina Holt (direct): I sat up. Mayor Dana Kessler said that it would hold.',
      'Ina Holt (direct): We waited.',
    ]);
  });

  it('end where the copy tells of who gives them, or may tell on', () => {
    const turns = 'Q: And?\n\nA: I sat up.\n\nHolt laughs.\n\nQ: Then?\n\nA: I slept.\n\nThe wall was built in 1962.';
    expect(interview(told, turns)).toEqual(['Ina Holt (direct): I sat up.', 'Ina Holt (direct): I slept.']);
  });

  it('are told as copy tells where it does', () => {
    const turns = 'Q: Will you?\n\nA: “I will,” Holt said. “As long as I may.”\n\nQ: Why?\n\nA: I like it.';
    expect(interview(told, turns)).toEqual([
      'Ina Holt (direct): I will',
      'Ina Holt (direct): As long as I may.',
      'Ina Holt (direct): I like it.',
    ]);
  });

  it('carry who that is, where the name stands and the office', () => {
    const copy = `Prices fall\n\nMARLOW, May 5 (Reuters) - Nadia Oskarin, governor of the Bank of Velmora, spoke to Reuters.\n\nQ: Are you glad?\n\nA: I am.`;
    const [quote] = articleOf(copy).quotes;
    expect(quote).toMatchObject({
      cue: null,
      speaker: { name: 'Nadia Oskarin', description: 'governor of the Bank of Velmora', anonymous: false },
    });
    const { span = [0, 0], antecedent = [0, 0] } = quote?.speaker ?? {};
    expect([copy.slice(...span), copy.slice(...antecedent), copy.slice(...(quote?.span ?? [0]))]).toEqual([
      'A',
      'Nadia Oskarin',
      'I am.',
    ]);
  });

  it('are of the one who was spoken with, of several whom the copy names', () => {
    const above = 'MARLOW, May 5 (AP) — Mayor Dana Kessler wants a wall.\n\nThe AP spoke with Ina Holt, who builds it.';
    expect(interview(above, 'Q: Will you?\n\nA: We will.')).toEqual(['Ina Holt (direct): We will.']);
  });

  it.each([
    ['no interview is told of', told.replace('spoke with', 'left'), 'Q: Did you sleep?\n\nA: I sat up.'],
    ['several were spoken with', told.replace('She', 'She and Tom Brandt'), 'Q: Did you sleep?\n\nA: I sat up.'],
    ['the agency answers', told, 'Q: Who pays for it?\n\nA: Everybody with a boat.'],
    ['the agency answers as we', told, 'Q: Who pays for it?\n\nA: We do not know yet.'],
    ['nobody asks', told, 'A: I sat up.\n\nB: I slept.'],
  ])('are nobody’s where %s', (_, above, turns) => {
    expect(interview(above, turns).filter((one) => one.includes('direct'))).toEqual([]);
  });
});

describe('turns behind names', () => {
  it.each(['AP: Did you sleep?', 'REPORTER: Did you sleep?', 'Q: Did you sleep?'])('are quotations: %s', (asked) => {
    expect(interview(told, `${asked}\n\nHOLT: No.\n\n${asked}\n\nIna Holt: Not a wink.`)).toEqual([
      'Ina Holt (direct): No.',
      'Ina Holt (direct): Not a wink.',
    ]);
  });

  it('of whoever wrote the copy ask', () => {
    const above = `By TOM BRANDT\n\n${told}`;
    expect(interview(above, 'BRANDT: Did you sleep?\n\nHOLT: No.')).toEqual(['Ina Holt (direct): No.']);
  });

  it.each([
    ['nobody asks', 'HOLT: 51, harbour office.\n\nHOLT: 52, harbour office.'],
    ['a name is of none', 'AP: Did you sleep?\n\nKESSLER: No.'],
    ['a name is of two', 'AP: Did you sleep?\n\nHOLT: No.'],
  ])('are no quotations where %s', (_, turns) => {
    const above = turns.endsWith('HOLT: No.') ? `${told} Her son Lars Holt was there.` : told;
    expect(interview(above, turns)).toEqual([]);
  });
});
