import { defaultLanguage } from '../../i18n/languages.ts';
import type { Content, Entry } from '../content.ts';
import { peopleInContext, translatedClaims } from '../context-people.ts';
import { monthsBefore } from '../days.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import type { Person } from '../../schema/person.ts';

const scopeField = 'consent.scope';

const review = ({ file, at, partial }: Entry<Person>, today: string): Finding[] => {
  const reviewed = partial.consent?.reviewed;
  if (reviewed === undefined) return [];
  const where = { file, ...at(['consent', 'reviewed']), field: 'consent.reviewed', value: reviewed };
  const mend = 'Look at the consent again (is the account still published? has the person asked for anything?), then write the day of that review here.';
  if (reviewed > today) return [{ ...where, why: `This day lies in the future; today is ${today}.`, mend: 'Write the day on which the consent was last looked at.' }];
  if (reviewed < monthsBefore(today, 18)) return [{ ...where, why: 'The consent was last looked at more than 18 months ago.', mend }];
  if (reviewed < monthsBefore(today, 12)) return [{ ...where, severity: 'warning', why: 'The consent was last looked at more than 12 months ago; after 18 the build fails.', mend }];
  return [];
};

/** What stands of a person: looked up once for all, since a site may tell of a thousand. */
interface Told {
  readonly chapters: Content['chapters'];
  readonly translations: Content['translations'];
  readonly isInContext: boolean;
}

function toldOf(content: Content): (person: string) => Told {
  const chapters = Map.groupBy(content.chapters, ({ person }) => person);
  const translations = Map.groupBy(content.translations, ({ person }) => person);
  const inContext = peopleInContext(content);
  return (person) => ({ chapters: chapters.get(person) ?? [], translations: translations.get(person) ?? [], isInContext: inContext.has(person) });
}

const uses = (content: Content, { id, file, at, partial }: Entry<Person>, { chapters: own, translations: translated, isInContext }: Told): Finding[] => {
  const scope = partial.consent?.scope;
  if (scope === undefined) return [];
  const where = { file, ...at(['consent', 'scope']), field: scopeField, value: scope };
  const findings: Finding[] = [];
  if (!scope.includes('text') && isInContext) {
    findings.push({ ...where, why: 'The consent does not cover text, but a page of context speaks of this person.', mend: 'Add text to the scope if the person agreed to it, or delete the passage.' });
  }
  if (own.length > 0 && !scope.includes('text')) {
    findings.push({ ...where, why: `The consent does not cover text, but there is a chapter: ${own[0]!.file}.`, mend: 'Add text to the scope if the person agreed to it, or delete the chapter.' });
  }
  if (own.length > 0 && !scope.includes('map')) {
    findings.push({ ...where, why: `The consent does not cover the map, but every chapter stands on it: ${own[0]!.file}.`, mend: 'Add map to the scope if the person agreed to it, or set `status: paused` until they have.' });
  }
  if (!scope.includes('translation')) {
    const why = `The consent of "${id}" does not cover translation.`;
    const orCover = `or add translation to the scope in ${file} if the person agreed to it.`;
    findings.push(
      ...translated.map((translation): Finding => ({ file: translation.file, field: scopeField, value: scope, why, mend: `Delete this file, ${orCover}` })),
      ...Object.entries(partial.summary ?? {}).filter(([language]) => language !== defaultLanguage)
        .map(([language, text]): Finding => ({ file, ...at(['summary', language]), field: `summary.${language}`, value: text, why, mend: `Delete this language of the summary, ${orCover}` })),
      ...translatedClaims(content, id).map((claim): Finding => ({ file: claim.file, value: claim.text, why, mend: `Delete this language of the claim, ${orCover}` })),
    );
  }
  if (partial.consent?.basis === 'published-by-source') {
    findings.push(...own.filter((chapter) => chapter.partial.voice === 'verbatim').map((chapter): Finding => ({
      file: chapter.file, ...chapter.at(['voice']), field: 'voice', value: 'verbatim',
      why: 'Words are taken over verbatim, but the consent rests only on the publication of the account, which gives no right to its words.',
      mend: 'Retell the account in our own words and write `voice: retold`, or record the direct consent in person.yaml (`basis: direct` or `both`).',
    })));
  }
  return findings;
};

/** Consent is recent, and nobody's account is used for more than they agreed to. */
export const consent: ContentRule = {
  name: 'consent',
  check: (content, { today }) => {
    const toldOfPerson = toldOf(content);
    const unreadable = [...content.unreadable];
    return content.people
      .filter(({ partial }) => partial.consent?.status === undefined || partial.consent.status === 'active')
      .flatMap((person) => {
        const told = toldOfPerson(person.id);
        const appears = told.chapters.length > 0 || told.isInContext || unreadable.some((file) => file.startsWith(person.file.replace('person.yaml', '')));
        return [
          ...review(person, today),
          ...uses(content, person, told),
          ...(appears ? [] : [{
            severity: 'warning' as const, file: person.file,
            why: 'This person has no chapter yet, so they appear nowhere.',
            mend: `Write one: \`npm run new -- --person "${person.id}" --chapter "Title" --place <place>\`.`,
          }]),
        ];
      });
  },
};
