import type { Content } from '../editorial/content.ts';
import type { Problem } from '../editorial/problem.ts';
import { placeInFile, shownValue } from '../editorial/report.ts';
import { inLanguage, type Localized } from '../schema/localized.ts';
import type { Briefing, KnownPlace } from './messages.ts';

/** The chapters that a problem concerns: those in its file, those of its person, those at its place. */
const concerned = ({ file, field }: Problem, content: Content): string[] => {
  const people = content.people.filter((person) => person.file === file).map(({ id }) => id);
  const translated = content.translations.filter((translation) => translation.file === file).map(({ id }) => id);
  const places = content.places.filter((place) => place.file === file && field?.startsWith(`${place.id}.`)).map(({ id }) => id);
  return content.chapters
    .filter(({ id, file: own, person, partial: { place, view } }) => own === file || translated.includes(id)
      || (person !== undefined && people.includes(person)) || [place, ...(view ?? [])].some((one) => one !== undefined && places.includes(one)))
    .map(({ id }) => id);
};

const known = ({ id, partial: { name, kind, at, extent } }: Content['places'][number]): KnownPlace[] => {
  const [point, box] = [at as KnownPlace['at'], extent as KnownPlace['extent']];
  return kind !== undefined && (point ?? box) ? [{ id, name: name?.en ? inLanguage(name as Localized, 'en') : id, kind, at: point, extent: box }] : [];
};

/** What the camera tool needs to know of the content and its problems. */
export const briefingOf = (content: Content, problems: readonly Problem[]): Briefing => ({
  places: content.places.flatMap(known),
  files: Object.fromEntries(content.chapters.map(({ id, file }) => [id, file])),
  problems: problems.map((problem) => ({
    severity: problem.severity,
    where: placeInFile(problem),
    what: [problem.field, problem.value === undefined ? undefined : shownValue(problem.value)].filter((part) => part !== undefined).join(' = '),
    why: problem.why,
    mend: problem.mend,
    chapters: concerned(problem, content),
  })),
});
