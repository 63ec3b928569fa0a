import type { Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { fieldName } from '../validate.ts';
import type { Path } from '../yaml-file.ts';

/** Kinds of places that the line may reach; areas, seas and bends are none. */
const notReachable = ['area', 'sea', 'river', 'via', 'country'];
/** Kinds of places that the line may bend past. */
const bends = ['via', 'country', 'region'];

const aboutJourney = (content: Content): Finding[] => {
  const { journey } = content;
  if (!journey) return [];
  const kinds = new Map(content.places.map(({ id, partial }) => [id, partial.kind]));
  const findings: Finding[] = [];
  const add = (path: Path, value: unknown, why: string, mend: string) =>
    findings.push({ file: journey.file, ...journey.at(path), field: fieldName(path), value, why, mend });
  const seenActs = new Set<string>();
  const seenStops = new Set<string>();
  (journey.partial.acts ?? []).forEach((act, actIndex) => {
    if (act?.id !== undefined) {
      if (seenActs.has(act.id)) add(['acts', actIndex, 'id'], act.id, 'This act stands in the journey twice.', 'Put all its stops under one entry.');
      seenActs.add(act.id);
    }
    (act?.stops ?? []).forEach((stop, stopIndex) => {
      const path = ['acts', actIndex, 'stops', stopIndex];
      const { place, via = [] } = stop ?? {};
      const kind = place === undefined ? undefined : kinds.get(place);
      if (place !== undefined) {
        if (seenStops.has(place)) add([...path, 'place'], place, 'The journey stops at this place twice, so its chapters have two orders.', 'Keep one of the two stops.');
        seenStops.add(place);
      }
      if (kind !== undefined && notReachable.includes(kind)) {
        add([...path, 'place'], place, `The line cannot stop at a place of kind ${kind}.`, 'Choose a region, town, city, airport, border or institution of places.yaml.');
      }
      via.forEach((bend, index) => {
        const bendKind = bend === undefined ? undefined : kinds.get(bend);
        if (bendKind !== undefined && !bends.includes(bendKind)) {
          add([...path, 'via', index], bend, `The line may not be led past a place of kind ${bendKind}: it would show a way that people take.`, 'Use a place of kind via, which is generalised to the country and never named.');
        }
      });
    });
  });
  for (const end of ['from', 'to'] as const) {
    const place = journey.partial.straightLine?.[end];
    const entry = content.places.find(({ id }) => id === place);
    if (entry && entry.partial.at === undefined && entry.data !== undefined) {
      add(['straightLine', end], place, 'This place has no point to measure from.', 'Choose a place with `at: [longitude, latitude]`.');
    }
  }
  return findings;
};

const lengthless = ({ journey }: Content): Finding[] => {
  const { from, to } = journey?.partial.straightLine ?? {};
  if (!journey || from === undefined || from !== to) return [];
  return [{ file: journey.file, ...journey.at(['straightLine']), field: 'straightLine', value: { from, to }, why: 'This line has no length.', mend: 'Name two places.' }];
};

/** A line needs two ends that are not aside of it. */
const tooShort = ({ journey, unreadable, shownAs }: Content): Finding[] => {
  const stops = (journey?.partial.acts ?? []).flatMap((act) => act?.stops ?? []);
  if (!journey?.partial.acts || unreadable.has(`${shownAs}/journey.yaml`) || stops.filter((stop) => stop?.aside !== true).length >= 2) return [];
  return [{ file: journey.file, ...journey.at(['acts']), field: 'acts', why: 'The journey stops at fewer than two places that its line passes through, so there is no line.', mend: 'Take `aside: true` away from the stops that belong to the journey itself.' }];
};

/** Between two neighbours of the line that stand at the same point nothing can be drawn. */
const alike = ({ journey, places }: Content): Finding[] => {
  const points = new Map(places.map(({ id, partial }) => [id, partial.at?.join()]));
  let last: { readonly id: string; readonly point: string } | undefined;
  return (journey?.partial.acts ?? []).flatMap((act, actIndex) => (act?.stops ?? []).flatMap((stop, stopIndex) => {
    if (!stop || stop.aside) return [];
    const path = ['acts', actIndex, 'stops', stopIndex];
    return [...(stop.via ?? []).map((id, n) => ({ id, field: [...path, 'via', n] })), { id: stop.place, field: [...path, 'place'] }].flatMap(({ id, field }): Finding[] => {
      const point = id === undefined ? undefined : points.get(id);
      if (id === undefined || point === undefined) return [];
      const before = last;
      last = { id, point };
      return before?.point !== point ? [] : [{
        file: journey!.file, ...journey!.at(field), field: fieldName(field), value: id,
        why: `The line comes here from "${before.id}", which stands at the same point: between the two nothing can be drawn.`,
        mend: 'Leave one of the two out, or give its stop `aside: true`.',
      }];
    });
  }));
};

const withoutPoint = (content: Content): Finding[] => {
  const stops = new Set((content.journey?.partial.acts ?? []).flatMap((act) => (act?.stops ?? []).flatMap((stop) => [stop?.place, ...(stop?.via ?? [])])));
  return content.places
    .filter(({ id, data }) => stops.has(id) && data !== undefined && data.at === undefined)
    .map(({ id, file, at }) => ({
      file, ...at([]), field: `${id}.at`,
      why: 'The line of the journey passes this place, but it has no point.',
      mend: 'Add `at: [longitude, latitude]`, as generalised as its precision demands.',
    }));
};

const aboutPeople = (content: Content): Finding[] => {
  if (!content.journey) return [];
  const order = (content.journey.partial.acts ?? []).flatMap((act) => (act?.stops ?? []).map((stop) => stop?.place));
  return content.people.flatMap(({ file, at, partial }): Finding[] => {
    const { from, to } = partial.route ?? {};
    if (from === undefined || to === undefined) return [];
    const known = content.places.map(({ id }) => id);
    const [start, end] = [order.indexOf(from), order.indexOf(to)];
    const strays = [{ field: 'from', place: from, index: start }, { field: 'to', place: to, index: end }]
      .filter(({ place, index }) => index < 0 && known.includes(place))
      .map(({ field, place }) => ({
        file, ...at(['route', field]), field: `route.${field}`, value: place,
        why: 'A person’s line begins and ends at a stop of the journey, and this place is none.',
        mend: `Choose one of ${order.filter((id) => id !== undefined).map((id) => `"${id}"`).join(', ')}.`,
      }));
    if (strays.length > 0 || start < 0 || end < 0 || start < end) return strays;
    return [{
      file, ...at(['route']), field: 'route', value: { from, to },
      why: 'This line would not lead forward along the journey.',
      mend: start === end ? 'Leave `route` out where the whole testimony stands at one place.' : `Write { from: ${to}, to: ${from} }.`,
    }];
  });
};

/** The line runs between places of the gazetteer only, bends past generalised ones, and leads forward. */
export const route: ContentRule = {
  name: 'route',
  check: (content) => [...aboutJourney(content), ...lengthless(content), ...tooShort(content), ...alike(content), ...withoutPoint(content), ...aboutPeople(content)],
};
