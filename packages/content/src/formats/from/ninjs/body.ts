import { type Body, htmlBody, plainBody } from '../carried/marked-up.ts';
import { unpackNitf } from '../nitf/index.ts';
import { listOf, type Properties, propertiesOf, textOf } from '../parsing/json.ts';

interface RawBody {
  readonly value: string;
  /** Media type and role, or the end of its name. */
  readonly type: string;
}

/** The body in the form that tells most of its parts. */
export function bodyOf(of: Properties): Body {
  const bodies = [
    ...listOf(of.get('bodies')).map((body): RawBody => {
      const one = propertiesOf(body);
      const type = `${textOf(one.get('contenttype'))} ${textOf(one.get('role'))}`.toLowerCase();
      return { value: textOf(one.get('value')), type };
    }),
    ...[...of].flatMap(([key, value]) => (key.startsWith('body_') ? [{ value: textOf(value), type: key }] : [])),
  ].filter(({ value }) => value.trim() !== '');
  const html = bodies.find(({ type }) => type.includes('html'));
  if (html) return htmlBody(html.value, 'ninjs');
  const nitf = bodies.find(({ type, value }) => type.includes('nitf') && value.includes('<nitf'));
  if (nitf) {
    const { items, diagnostics } = unpackNitf(nitf.value);
    const [item] = items;
    if (item && item.body.length > 0) return { body: item.body, names: item.names ?? [], diagnostics };
  }
  const plain =
    bodies.find(({ type }) => /plain|text$/.test(type)) ??
    bodies.find(({ value }) => !value.trimStart().startsWith('<'));
  return plainBody(plain?.value ?? '', 'ninjs/bodies');
}
