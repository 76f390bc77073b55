import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Reading } from '../../../model/reading.ts';
import type { ReadOptions } from '../../../reading/read.ts';
import { readStated } from '../../../reading/stated/index.ts';
import { slugOf } from '../../../text/slug.ts';
import { decoded, isOurs } from '../../values/identifier.ts';
import { writtenDay } from '../../values/instant.ts';
import { type Composed, compose } from './compose.ts';
import { dayIn } from './day.ts';
import { inPlace } from './in-place.ts';
import type { Carried, Told, Unpacked } from './index.ts';
import { momentOf } from './moment.ts';

/** What is known of a source beside what it holds. */
export interface FromOptions extends Partial<ReadOptions> {
  /** In UTF-16 code units; a longer source is not read. 10,000,000 unless said. */
  readonly longest?: number;
}

/** A reading, and the text that its spans point into: what the source carries, set as wire copy. */
export interface SourceReading extends Reading {
  readonly text: string;
}

/** A piece of copy made ready for the reader, and what is to be said of how its source states things. */
export interface Prepared extends Composed {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the first item that a source carries; an error says why where it carries none. */
export function readFirst({ items: [first], diagnostics }: Unpacked, options: FromOptions): SourceReading {
  if (!first) return { id: options.id ?? NAMELESS, text: '', article: null, diagnostics: [...diagnostics] };
  return readPrepared(prepare(first, diagnostics), options);
}

/** Reads every item that a source carries, in its order. What is to be said of the source stands with the first. */
export function readAll({ items, diagnostics }: Unpacked, options: FromOptions): SourceReading[] {
  if (items.length === 0) return [readFirst({ items, diagnostics }, options)];
  const { id, ...rest } = options;
  return items.map((item, i) => {
    const prepared = prepare(item, i === 0 ? diagnostics : []);
    return readPrepared(prepared, id === undefined ? rest : { ...rest, id: i === 0 ? id : `${id}-${i + 1}` });
  });
}

function readPrepared({ id, text, stated, diagnostics }: Prepared, options: FromOptions): SourceReading {
  const { longest: _longest, ...given } = options;
  const reading = readStated(text, stated, { id, ...given });
  return { ...reading, text, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

const NAMELESS = 'item';

/** An item as text with stated values, moments as the model has them. */
export function prepare(found: Carried, before: readonly Diagnostic[]): Prepared {
  const carried = inPlace(found);
  const diagnostics = [...before];
  // a format that demands an instant has one from us where only the day is known
  const isOwn = [carried.identifier, carried.item?.text].some((name) => name !== undefined && isOurs(name));
  const readable = (told: Told | undefined): Told | undefined => {
    if (!told || told.text.trim() === '') return undefined;
    const text = momentOf(told.text) ?? momentOf(dayIn(told.text) ?? '');
    if (text !== null) return { ...told, text: (isOwn && writtenDay(text)) || text };
    diagnostics.push(diagnoseSource('bad-stated', null, { property: told.rule, value: shown(told.text) }));
    return undefined;
  };
  // what holds copy back stays even where it cannot be read
  const binding = (told: Told | undefined): Told | undefined =>
    told && { ...told, text: momentOf(told.text) ?? (told.text || 'not stated') };
  const { published, embargoedUntil, expires, created = [], urgency, language } = carried;
  const composed = compose({
    ...carried,
    published: readable(published),
    created: created.flatMap((one) => readable(one) ?? []),
    embargoedUntil: binding(embargoedUntil),
    expires: binding(expires),
    urgency: urgency && /^[1-9]$/.test(urgency.text.trim()) ? urgency : undefined,
    language: language && LANGUAGE.test(language.text.trim()) ? language : undefined,
  });
  return { ...composed, id: idOf(carried.identifier), diagnostics };
}

/** BCP 47, as far as its shape goes. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** The last part of a URI, slugged: of a tag of ours the id that it was made from. */
function idOf(identifier = ''): string {
  const last =
    identifier
      .replace(/[?#].*$|\/+$/g, '')
      .split(/[/:]/)
      .at(-1) ?? '';
  return slugOf(decoded(last)) || NAMELESS;
}

const shown = (text: string): string => text.trim().slice(0, 60);
