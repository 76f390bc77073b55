import type { Room } from './room.ts';
import { lay, type Tally } from './tally.ts';

/** The articles that answer all, with their scores added. */
export function all(tallies: readonly Tally[], room: Room): Tally {
  const [first = nothing, ...others] = tallies.toSorted((a, b) => a.places.length - b.places.length);
  if (others.length === 0) return first;
  const into = room.lend();
  return others.reduce((found, one) => both(found, one, into, room), first);
}

/** Those of the first that answer the other too; the first may lie where they are put. */
function both(a: Tally, b: Tally, into: Tally, room: Room): Tally {
  const scoreAt = b.scoreAt ?? room.scoreAt;
  if (!b.scoreAt) lay(b, scoreAt);
  const [places, scores] = [a.places, a.scores];
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const score = scoreAt[place] ?? 0;
    set(into, count, place, score + (scores[i] ?? 0));
    // no branch, which would be guessed wrong half of the time
    count += Number(score > 0);
  }
  if (!b.scoreAt) scoreAt.fill(0);
  return cut(into, count);
}

/** The articles that answer any, each with its best score. */
export function any(tallies: readonly Tally[], room: Room): Tally {
  const [most = nothing, ...others] = tallies.toSorted((a, b) => b.places.length - a.places.length);
  if (others.length === 0) return most;
  const { scoreAt } = room;
  if (most.scoreAt) scoreAt.set(most.scoreAt);
  else lay(most, scoreAt);
  for (const { places, scores } of others) {
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      scoreAt[place] = Math.max(scoreAt[place] ?? 0, scores[i] ?? 0);
    }
  }
  const found = room.lend();
  let count = 0;
  for (let place = 0; place < scoreAt.length; place++) {
    const score = scoreAt[place] ?? 0;
    set(found, count, place, score);
    count += Number(score > 0);
  }
  scoreAt.fill(0);
  return cut(found, count);
}

/** The articles that answer something, less those that answer any of others. */
export function less(all: Tally, others: readonly Tally[], length: number): Tally {
  if (others.length === 0) return all;
  const has = new Uint8Array(length);
  for (const { places } of others) for (const place of places) has[place] = 1;
  return only(all, (place) => has[place] === 0);
}

/** Those that pass a test, each tested once. */
export function only({ places, scores }: Tally, passes: (place: number) => boolean): Tally {
  const passed: Tally = { places: new Uint32Array(places.length), scores: new Float32Array(places.length) };
  let count = 0;
  for (let i = 0; i < places.length; i++) if (passes(places[i] ?? 0)) set(passed, count++, places[i], scores[i]);
  return cut(passed, count);
}

const nothing: Tally = { places: new Uint32Array(), scores: new Float32Array() };

function set({ places, scores }: Tally, at: number, place = 0, score = 0): void {
  places[at] = place;
  scores[at] = score;
}

const cut = ({ places, scores }: Tally, length: number): Tally => ({
  places: places.subarray(0, length),
  scores: scores.subarray(0, length),
});
