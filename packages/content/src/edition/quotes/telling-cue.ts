/**
 * The word that tells of a saying, where it tells a reader more than that something was said, and can stand by itself beside a
 * name: `denied` is no `said`. Null for a mere saying (`said`, `added`), for one that leans on what stands elsewhere in the copy
 * (`told` reporters, `called` it), and for one that is part of another sentence (`adding`).
 *
 * @param cue As in `quotes`: `{ text: 'warned' }`.
 * @example tellingCue({ text: 'warned' }) // warned
 */
export const tellingCue = (cue: { readonly text: string } | null): string | null =>
  cue && telling.has(cue.text.toLowerCase()) ? cue.text : null;

const telling = new Set(
  (
    'acknowledged admitted agreed alleged answered apologised apologized argued asked asserted begged believed boasted bragged ' +
    'cautioned chanted claimed complained conceded concluded confirmed countered cried demanded denied doubted emphasised emphasized ' +
    'estimated exclaimed feared guessed hinted hoped insisted joked lamented maintained marveled mused objected pleaded pledged ' +
    'posted predicted promised protested quipped recalled reiterated repeated replied responded retorted sang screamed shouted ' +
    'speculated stressed suggested suspected swore testified thought threatened tweeted urged vowed warned whispered wondered ' +
    'wrote yelled acknowledges admits agrees alleges answers argues asks asserts believes claims complains concedes concludes ' +
    'confirms demands denies doubts fears hopes insists jokes maintains objects pleads predicts promises recalls replies responds ' +
    'suggests suspects testifies thinks threatens urges vows warns wonders writes'
  ).split(' '),
);
