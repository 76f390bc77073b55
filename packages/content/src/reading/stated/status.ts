import { diagnose } from '../../diagnostics/diagnose.ts';
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Instant } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Draft, Pass } from '../draft.ts';
import type { Stated } from './stated.ts';

/**
 * Whether the copy may be used, and from when until when. Where source and copy say different things, that is told, and the
 * one that holds back more counts; a moment that cannot be read withholds the copy. So nothing leaks.
 */
export const statedStatus =
  (stated: Stated): Pass =>
  (draft) =>
    expiry(stated, embargo(stated, urgency(stated, status(stated, draft))));

function status({ status: said }: Stated, draft: Draft): Draft {
  if (!said) return draft;
  const copy = draft.status;
  const stated = isStatus(said.text) ? said.text : 'withheld';
  const from = { span: said.span, rule: said.rule };
  // most copy says nothing of its status
  if (copy === 'usable') return stated === copy ? draft : { ...draft, status: stated, statusFrom: from };
  if (copy === stated) return draft;
  const span = draft.statusFrom?.span ?? said.span;
  const diagnostics = [...draft.diagnostics, diagnoseSource('status-differs', span, { stated: said.text, copy })];
  return stated === 'canceled'
    ? { ...draft, diagnostics, status: stated, statusFrom: from }
    : { ...draft, diagnostics };
}

const isStatus = (text: string): text is Draft['status'] =>
  text === 'usable' || text === 'withheld' || text === 'canceled';

function urgency({ urgency: said }: Stated, draft: Draft): Draft {
  return said ? { ...draft, urgency: Number(said.text), urgencyFrom: { span: said.span, rule: said.rule } } : draft;
}

function embargo({ embargoedUntil: said }: Stated, draft: Draft): Draft {
  if (!said) return draft;
  const own = instantOf(said, false);
  if (!own) return withheld(draft, said, diagnose('embargo-open', said.span, { missing: 'moment' }));
  const copy = draft.embargoedUntil;
  if (!copy || Date.parse(copy.value) === Date.parse(own.value)) return { ...draft, embargoedUntil: own };
  const later = Date.parse(copy.value) > Date.parse(own.value) ? copy : own;
  const says = { stated: own.value, copy: copy.value };
  const diagnostics = [...draft.diagnostics, diagnoseSource('embargo-differs', copy.span, says)];
  return { ...draft, embargoedUntil: later, diagnostics };
}

function expiry({ expires: said }: Stated, draft: Draft): Draft {
  if (!said) return draft;
  const own = instantOf(said, true);
  if (!own) return withheld(draft, said, diagnose('expiry-open', said.span));
  const copy = draft.expires;
  return { ...draft, expires: copy && Date.parse(copy.value) < Date.parse(own.value) ? copy : own };
}

/** An instant needs its zone: without it, machines would read it each in their own. */
const ZONED = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function instantOf(said: Phrase, day: boolean): Instant | null {
  const reads = (ZONED.test(said.text) || (day && DAY.test(said.text))) && !Number.isNaN(Date.parse(said.text));
  return reads ? { ...said, value: said.text } : null;
}

const withheld = (draft: Draft, { span, rule }: Phrase, diagnostic: Diagnostic): Draft => ({
  ...draft,
  status: draft.status === 'canceled' ? draft.status : 'withheld',
  statusFrom: draft.statusFrom ?? { span, rule },
  diagnostics: [...draft.diagnostics, diagnostic],
});
