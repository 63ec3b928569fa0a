import { stops } from '../context-places.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { fieldName } from '../validate.ts';
import type { Path } from '../yaml-file.ts';

/** Everything behind the context pages, terms included. */
const entriesOf = ({ context: { afterArrival, numbers, history, destinations, terms } }: Content): Entry<unknown>[] =>
  [afterArrival, numbers, history, ...destinations, ...terms].filter((entry) => entry !== undefined);

/** True for a file of which nothing is known because it could not be read: then nothing that refers to it is held against anybody. */
const isUnreadable = ({ unreadable, shownAs }: Content, file: string): boolean => unreadable.has(`${shownAs}/${file}`);

/** Calls `visit` with every value below a value, and the way to it. */
function walk(value: unknown, visit: (value: unknown, path: Path) => void, path: Path = []): void {
  visit(value, path);
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, [...path, index]));
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, visit, [...path, key]);
}

/** Ids of sources and people that a claim or a figure names. */
const named = (content: Content): Finding[] => {
  const sources = content.sources.map(({ id }) => id);
  const people = content.people.map(({ id }) => id);
  return entriesOf(content).flatMap((entry) => {
    const found: Finding[] = [];
    walk(entry.partial, (value, path) => {
      const field = path.at(-1);
      const [kind, known] = field === 'source' || path.at(-2) === 'sources' ? ['source', sources] as const : field === 'person' ? ['person', people] as const : [undefined, []];
      if (!kind || typeof value !== 'string' || known.includes(value) || (kind === 'source' && isUnreadable(content, 'sources.yaml'))) return;
      found.push({
        file: entry.file, ...entry.at(path), field: fieldName(path), value,
        why: kind === 'source' ? `There is no source "${value}" in sources.yaml.` : `There is no person "${value}" in testimonies.`,
        mend: kind === 'source' ? didYouMean(value, known) : `Where they have taken their story back, delete this claim. Otherwise: ${didYouMean(value, known)}`,
      });
    });
    return found;
  });
};

/** Ranges run upwards, and a share is at most all. */
const values = (content: Content): Finding[] => entriesOf(content).flatMap((entry) => {
  const found: Finding[] = [];
  walk(entry.partial, (item, path) => {
    const { value, unit } = (typeof item === 'object' ? item ?? {} : {}) as { value?: unknown; unit?: unknown };
    const range = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number');
    const where = { file: entry.file, ...entry.at([...path, 'value']), field: fieldName([...path, 'value']), value };
    if (range.length === 2 && range[0]! >= range[1]!) found.push({ ...where, why: 'The range does not run upwards.', mend: `Write [${Math.min(...range)}, ${Math.max(...range)}], or one number.` });
    if (unit === 'percent' && range.some((one) => one > 100)) found.push({ ...where, why: 'More than 100 percent.', mend: 'Write a share between 0 and 100.' });
  });
  return found;
});

const steps = (content: Content): Finding[] => {
  const { afterArrival } = content.context;
  if (!afterArrival) return [];
  const places = content.places.map(({ id }) => id);
  const onRoute = isUnreadable(content, 'journey.yaml') ? places : stops(content);
  const seen = new Set<string>();
  const missing = (path: Path, id: string | undefined): Finding[] => (id === undefined || places.includes(id) || isUnreadable(content, 'places.yaml') ? [] : [{
    file: afterArrival.file, ...afterArrival.at(path), field: fieldName(path), value: id, why: `There is no place "${id}" in places.yaml.`, mend: didYouMean(id, places),
  }]);
  return [
    ...(afterArrival.partial.view ?? []).flatMap((id, index) => missing(['view', index], id)),
    ...(afterArrival.partial.steps ?? []).flatMap((step, index): Finding[] => {
      const path = ['steps', index];
      const twice = step?.id !== undefined && seen.has(step.id);
      if (step?.id !== undefined) seen.add(step.id);
      return [
        ...missing([...path, 'place'], step?.place),
        ...(step?.view ?? []).flatMap((id, n) => missing([...path, 'view', n], id)),
        ...(step?.place !== undefined && places.includes(step.place) && !onRoute.includes(step.place) ? [{
          file: afterArrival.file, ...afterArrival.at([...path, 'place']), field: fieldName([...path, 'place']), value: step.place,
          why: `The place "${step.place}" has no stop in journey.yaml, so this step has no hour.`, mend: didYouMean(step.place, onRoute),
        }] : []),
        ...(twice ? [{ file: afterArrival.file, ...afterArrival.at([...path, 'id']), field: fieldName([...path, 'id']), value: step.id, why: 'Another step has this id already.', mend: 'Rename one of the two.' }] : []),
      ];
    }),
  ];
};

/** Events stand in the order of their years, each within its period, and periods follow each other. */
const order = (content: Content): Finding[] => {
  const { history } = content.context;
  let last = 0;
  let ended = 0;
  const seen = new Set<string>();
  return (history?.partial.periods ?? []).flatMap((period, index): Finding[] => {
    const [from, to] = (period?.years ?? '').split('–').map(Number) as [number, number?];
    if (to === undefined) return [];
    const at = (path: Path) => ({ file: history!.file, ...history!.at(path), field: fieldName(path) });
    const years = { ...at(['periods', index, 'years']), value: period!.years };
    const found: Finding[] = [];
    if (period!.id !== undefined && seen.has(period!.id)) found.push({ ...at(['periods', index, 'id']), value: period!.id, why: 'Another period has this id already.', mend: 'Rename one of the two.' });
    if (period!.id !== undefined) seen.add(period!.id);
    if (from > to) found.push({ ...years, why: 'The period would end before it begins.', mend: 'Write the earlier year first.' });
    if (from <= ended) found.push({ ...years, why: `The period above it ends with ${ended}.`, mend: 'Put the periods in order, and let none overlap.' });
    ended = to;
    return [...found, ...(period?.events ?? []).flatMap((event, n): Finding[] => {
      const where = { ...at(['periods', index, 'events', n, 'year']), value: event?.year };
      if (event?.year === undefined) return [];
      if (event.year < from || event.year > to) return [{ ...where, why: `This year lies outside its period, ${period!.years!}.`, mend: 'Move the event to the period of its year.' }];
      if (event.year < last) return [{ ...where, why: `The event above it is of ${last}.`, mend: 'Put the events in the order of their years.' }];
      last = event.year;
      return [];
    })];
  });
};

/** An address that nobody reads, once the site has an address of its own. */
const address = ({ context: { site } }: Content): Finding[] => {
  const isPublished = !/\.example$|^$/.test(new URL(process.env.SITE_URL ?? 'https://site.example').hostname);
  if (!isPublished || !site?.partial.editors?.endsWith('.example')) return [];
  return [{
    severity: 'warning', file: site.file, ...site.at(['editors']), field: 'editors', value: site.partial.editors,
    why: 'Nobody reads this address: whoever wants their story taken down could not say so.', mend: 'Write the address of the people who keep this copy of the site.',
  }];
};

/** What stands behind the context pages refers to what exists, in order, and to whom one can write. */
export const context: ContentRule = {
  name: 'context',
  check: (content) => [...named(content), ...values(content), ...steps(content), ...order(content), ...address(content)],
};
