import type { Marker } from '../model/marker.ts';
import type { MarkerForms } from './agency.ts';
import { agencies } from './index.ts';

/**
 * The id of the one agency that marks copy so: an alert names its agency nowhere else. Null where several do, or none.
 *
 * @example agencyByMarkers([{ kind: 'alert', text: 'ALERT-', span: [0, 6], rule: 'markers/hyphened' }]) // reuters
 */
export function agencyByMarkers(markers: readonly Pick<Marker, 'kind' | 'rule'>[]): string | null {
  if (markers.length === 0) return null;
  const [one, ...others] = agencies.filter(({ markers: forms }) =>
    markers.every(({ kind, rule }) => {
      const form = forms?.[rule.replace('markers/', '') as keyof MarkerForms];
      return form !== undefined && Object.values(form).includes(kind);
    }),
  );
  return one && others.length === 0 ? one.id : null;
}
