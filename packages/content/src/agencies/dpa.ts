import { type Agency, same } from './agency.ts';

// dpa-AFX, the financial service: https://www.dpa-afx.com
const slashed = { roundup: 'roundup', 'roundup #': 'roundup', 'dpa-afx': 'service' };

export const dpa: Agency = {
  id: 'dpa',
  name: 'Deutsche Presse-Agentur',
  marks: ['dpa', 'deutsche presse-agentur', 'deutsche presse agentur'],
  // dpa's English service: `1ST LEAD`, `2ND LEAD` and `EXTRA` stand before the headline with no mark after them.
  markers: {
    bare: {
      ...same('extra|refile|correction|roundup'),
      '# lead': 'lead',
      '# roundup': 'roundup',
      '# net': 'net',
    },
    coloned: { ...slashed, ...same('extra|correction'), '# lead': 'lead', 'lead #': 'lead', '# roundup': 'roundup' },
    slashed,
  },
};
