import type { Agency } from './agency.ts';

export const reuters: Agency = {
  id: 'reuters',
  name: 'Reuters',
  marks: ['reuters', 'reuter', 'thomson reuters'],
  // Reuters Handbook of Journalism, "Headlines" and "Updates": the ladder runs ALERT, URGENT, UPDATE n, WRAPUP n; markers
  // end in a hyphen and stack.
  markers: {
    // on its pages since 2019
    coloned: {
      corrected: 'correction',
      correction: 'correction',
      exclusive: 'exclusive',
      explainer: 'explainer',
      factbox: 'factbox',
      refile: 'refile',
      'wrapup #': 'wrapup',
    },
    hyphened: {
      'update #': 'update',
      update: 'update',
      'wrapup #': 'wrapup',
      wrapup: 'wrapup',
      urgent: 'urgent',
      newsbreak: 'urgent',
      alert: 'alert',
      snap: 'urgent',
      rpt: 'repeat',
      repeat: 'repeat',
      refile: 'refile',
      corrected: 'correction',
      '(official)-corrected': 'correction',
      'corrected (official)': 'correction',
      'corrected-(official)': 'correction',
      correction: 'correction',
      exclusive: 'exclusive',
      analysis: 'analysis',
      factbox: 'factbox',
      timeline: 'timeline',
      table: 'table',
      brief: 'brief',
      insight: 'insight',
      interview: 'interview',
      newsmaker: 'newsmaker',
      'special report': 'special report',
      preview: 'preview',
      feature: 'feature',
      profile: 'profile',
      explainer: 'explainer',
      withdrawal: 'withdrawal',
      withdrawn: 'withdrawal',
      'story withdrawn': 'withdrawal',
      advisory: 'advisory',
    },
  },
  // https://www.reuters.com: below every story.
  endsPage: [
    'our standards: the thomson reuters trust principles',
    'our standards: the thomson reuters trust principles.',
  ],
  furniture: [
    'acquire licensing rights',
    'purchase licensing rights',
    'register now for free unlimited access to reuters.com',
  ],
  signOffs: ['reuter', 'reuters'],
};
