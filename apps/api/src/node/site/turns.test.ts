import { compile, createArchive } from '@dateline/content/archive';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTurns } from './turns.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const archiveOf = async (...sources: readonly string[]) =>
  createArchive(await compile(sources.map((source, i) => ({ id: `${i}`, name: `${i}.txt`, source, given: {} }))));

const HELD =
  'EMBARGOED UNTIL 12:00 GMT ON 6 MAY 2031\n\nHarbour bridge reopens\n\nThe bridge reopened, the port said.\n';
const OPEN = 'Ferry service ends\n\nThe ferry made its last trip on Tuesday, its owner said.\n';

it('tells once of an embargo that ends, and of no new edition', async () => {
  let [archive, moment, turns] = [await archiveOf(OPEN, HELD), '2031-05-06T11:59:00Z', 0];
  const stop = watchTurns(
    () => archive,
    () => new Date(moment),
    () => turns++,
    1000,
  );
  await vi.advanceTimersByTimeAsync(3000);
  expect(turns).toBe(0);
  moment = '2031-05-06T12:00:00Z';
  await vi.advanceTimersByTimeAsync(3000);
  expect(turns).toBe(1);
  archive = await archiveOf(OPEN);
  await vi.advanceTimersByTimeAsync(3000);
  expect(turns).toBe(1);
  stop();
});
