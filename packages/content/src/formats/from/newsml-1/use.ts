import type { Carried, Told } from '../carried/index.ts';
import { momentOf } from '../carried/moment.ts';
import { statusOf } from '../carried/status.ts';
import { at, childrenOf, type Element, wordsOf } from '../parsing/tree.ts';
import { formalName } from './copy.ts';
import { told } from './told.ts';

/** Whether it may be used, and from when: an embargo ends where it is told that the item will be usable. */
export function availabilityOf(
  management: Element | undefined,
  nitf: Carried | undefined,
): Pick<Carried, 'status' | 'embargoedUntil'> {
  const said = formalName(at(management, 'Status'));
  const status = told(said && statusOf(said), 'Status') ?? nitf?.status;
  if (status?.text !== 'embargoed') return { status, embargoedUntil: nitf?.embargoedUntil };
  const until = changeTo(management, (change) => change === 'usable') ?? nitf?.embargoedUntil;
  return until ? { status: { ...status, text: 'usable' }, embargoedUntil: until } : { status };
}

/** When the status will change, as it says in advance. */
export function changeTo(management: Element | undefined, isMeant: (status: string) => boolean): Told | undefined {
  const change = childrenOf(management, 'StatusWillChange').find((one) =>
    isMeant(statusOf(formalName(at(one, 'FutureStatus')))),
  );
  return change && { text: wordsOf(at(change, 'DateAndTime')), rule: 'newsml1/StatusWillChange' };
}

/** The last moment of use, where it can be read. */
export const endOf = (rights: readonly Element[]): Told | undefined =>
  rights.flatMap((one) => {
    const end = wordsOf(at(one, 'EndDate'));
    return momentOf(end) === null ? [] : (told(end, 'EndDate') ?? []);
  })[0];

/** The year and the holder of the first copyright that is told. */
export const copyrightIn = ([copyright]: readonly Element[]): Told | undefined =>
  told(`${wordsOf(at(copyright, 'CopyrightDate'))} ${wordsOf(at(copyright, 'CopyrightHolder'))}`, 'Copyright');

/** How, where and within which limits it may be used, as one line. */
export const usageIn = (rights: readonly Element[]): Told | undefined =>
  told(
    rights
      .flatMap((one) => ['UsageType', 'Geography', 'Limitations'].flatMap((name) => wordsOf(at(one, name)) || []))
      .join('; '),
    'UsageRights',
  );
