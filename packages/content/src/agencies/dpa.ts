import type { Agency } from './agency.ts';

export const dpa: Agency = {
  id: 'dpa',
  name: 'Deutsche Presse-Agentur',
  marks: ['dpa', 'deutsche presse-agentur', 'deutsche presse agentur'],
  // dpa's English service: `1ST LEAD`, `2ND LEAD` and `EXTRA` stand before the headline with no mark after them.
  markers: {
    bare: {
      '# lead': 'lead',
      '# roundup': 'roundup',
      '# net': 'net',
      extra: 'extra',
      refile: 'refile',
      correction: 'correction',
      roundup: 'roundup',
    },
    coloned: {
      extra: 'extra',
      '# lead': 'lead',
      '# roundup': 'roundup',
      'roundup #': 'roundup',
      correction: 'correction',
      roundup: 'roundup',
      'dpa-afx': 'service',
    },
    // dpa-AFX, the financial service: https://www.dpa-afx.com
    slashed: { roundup: 'roundup', 'roundup #': 'roundup', 'dpa-afx': 'service' },
  },
};
