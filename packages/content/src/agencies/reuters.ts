import { type Agency, same } from './agency.ts';

export const reuters: Agency = {
  id: 'reuters',
  name: 'Reuters',
  marks: ['reuters', 'reuter', 'thomson reuters'],
  // Reuters Handbook of Journalism, "Headlines" and "Updates": the ladder runs ALERT, URGENT, UPDATE n, WRAPUP n; markers
  // end in a hyphen and stack.
  markers: {
    // on its pages since 2019
    coloned: {
      ...same('correction|exclusive|explainer|factbox|refile'),
      corrected: 'correction',
      'wrapup #': 'wrapup',
    },
    hyphened: {
      ...same(
        'update|wrapup|urgent|alert|repeat|refile|correction|exclusive|analysis|factbox|timeline|table|brief|insight|interview|newsmaker|special report|preview|feature|profile|explainer|withdrawal|advisory|text|obituary|column',
      ),
      'update #': 'update',
      'wrapup #': 'wrapup',
      newsbreak: 'urgent',
      snap: 'urgent',
      rpt: 'repeat',
      corrected: 'correction',
      '(official)-corrected': 'correction',
      'corrected (official)': 'correction',
      'corrected-(official)': 'correction',
      withdrawn: 'withdrawal',
      'story withdrawn': 'withdrawal',
      // its columns on markets
      forex: 'market report',
      '… stocks': 'market report',
      '… markets': 'market report',
    },
  },
  // https://www.reuters.com: below every story.
  endsPage: [
    'our standards: the thomson reuters trust principles',
    'our standards: the thomson reuters trust principles.',
  ],
  furniture: [
    'reuters staff',
    'acquire licensing rights',
    'purchase licensing rights',
    'register now for free unlimited access to reuters.com',
  ],
  signOffs: ['reuter', 'reuters'],
};
