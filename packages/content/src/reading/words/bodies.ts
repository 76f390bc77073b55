/** What a body is, before its name as behind it: `the airline Orrin`, `the Orrin airline`. */
export const bodies = 'company group bank airline magazine agency party firm broadcaster website channel';

/** What a body is, seldom behind its name. */
export const establishments =
  'newspaper corporation operator regulator watchdog station network union association federation cooperative';
