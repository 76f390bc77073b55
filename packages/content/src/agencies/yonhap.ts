import type { Agency } from './agency.ts';

export const yonhap: Agency = {
  id: 'yonhap',
  name: 'Yonhap News Agency',
  marks: ['yonhap', 'yonhap news', 'yonhap news agency'],
  // https://en.yna.co.kr: `(LEAD)` is the first re-filing, `(2nd LD)` the second; genres stand in the same brackets.
  markers: {
    bracketed: {
      lead: 'lead',
      ld: 'lead',
      '# lead': 'lead',
      '# ld': 'lead',
      urgent: 'urgent',
      'news focus': 'focus',
      'news analysis': 'analysis',
      'yonhap interview': 'interview',
      'yonhap feature': 'feature',
      'yonhap exclusive': 'exclusive',
      newsmaker: 'newsmaker',
      profile: 'profile',
      interview: 'interview',
      feature: 'feature',
      'editorial from …': 'editorial',
      'movie review': 'review',
      'book review': 'review',
      'drama review': 'review',
      correction: 'correction',
      corrected: 'correction',
    },
  },
  signOffs: ['end', 'yonhap'],
};
