const rows = (text: string): readonly (readonly string[])[] => text.split(', ').map((row) => row.split(' '));

/** Every month's names from January, the full one first, in lower case. */
export const monthNames = rows(
  'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
);

/** Every weekday's names from Monday, the full one first, in lower case. */
export const weekdayNames = rows(
  'monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat, sunday sun',
);
