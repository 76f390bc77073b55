import { type EntityCount, type EntityKind, entityKinds } from '@dateline/content/archive';
import { moved } from '../moved.ts';
import { type Page, sheetsOf } from '../page.ts';
import type { Paper } from '../paper.ts';
import { entityList } from '../setting/entities/list.ts';
import { entityPage, entitySheet } from '../setting/entities/page.ts';
import { entityAddress, sections } from './address.ts';

/** How many names a list holds on one sheet, and how many stories a name's page. */
const NAMES = 400;
const STORIES = 60;

/** The lists of people, organisations, places and terms, and a page for each of them. */
export const entityPages = (paper: Paper): Page[] =>
  entityKinds.flatMap((kind) => {
    const all = [...paper.entities.values()].filter((entity) => entity.kind === kind);
    return [...listPages(kind, all), ...all.flatMap((entity) => pagesOf(entity, paper))];
  });

const listPages = (kind: EntityKind, all: readonly EntityCount[]): Page[] =>
  sheetsOf(all, sections[kind].path, NAMES).map((sheet) => ({
    path: sheet.path,
    title: sections[kind].title,
    description: `${sections[kind].title} that the stories name, and in how many.`,
    body: () => entityList(kind, sheet),
  }));

function pagesOf(entity: EntityCount, { dossiers, stories }: Paper): Page[] {
  const dossier = dossiers.get(entity.id) ?? { roles: [], quotations: [], events: [], places: [] };
  const others = entity.aliases.map((alias) => moved(entityAddress(alias), entityAddress(entity.id), entity.name));
  const sheets = sheetsOf(dossier.places, entityAddress(entity.id), STORIES).map((sheet) => ({
    path: sheet.path,
    title: entity.name,
    feedsOf: entityAddress(entity.id),
    description: `What the stories say of ${entity.name}, with the words they say it in.`,
    body: () =>
      sheet.number === 1 ? entityPage(entity, dossier, sheet, stories) : entitySheet(entity, sheet, stories),
  }));
  return [...sheets, ...others];
}
