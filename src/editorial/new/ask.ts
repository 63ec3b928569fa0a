import { autocomplete, CANCEL_SYMBOL, confirm, select, text } from '@clack/prompts';
import { placeKinds } from '../../schema/place.ts';
import { countryCodes } from '../countries.ts';
import type { Content } from '../content.ts';
import { asId } from '../as-id.ts';
import { Refusal, type Request } from './request.ts';
import { yearFault } from './testimony.ts';

const answered = <T>(answer: T | typeof CANCEL_SYMBOL): T => {
  if (answer === CANCEL_SYMBOL) throw new Refusal('Nothing was written.');
  return answer as T;
};

const ask = async (message: string, options: { placeholder?: string; optional?: boolean; fault?: (value: string) => string | undefined } = {}): Promise<string> => answered(await text({
  message,
  ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
  validate: (value) => {
    const given = value?.trim() ?? '';
    if (given === '') return options.optional ? undefined : 'This is needed.';
    return options.fault?.(given);
  },
})).trim();

const choose = async (message: string, choices: readonly { value: string; label?: string; hint?: string }[]): Promise<string> => {
  const options = choices.map((choice) => ({ ...choice, label: choice.label ?? choice.value }));
  return answered(options.length > 8 ? await autocomplete({ message, options, maxItems: 10 }) : await select({ message, options }));
};

const orNothing = (value: string): string | undefined => (value === '' ? undefined : value);

const askChapter = async (content: Content): Promise<{ chapter: string; chapterId: string | undefined; place: string }> => {
  const chapter = await ask('The chapter’s title, short and concrete', { placeholder: 'The radio' });
  const chapterId = asId(chapter) === '' ? await ask('A name in Latin letters for its file and address', { placeholder: 'radio' }) : undefined;
  const stops = (content.journey?.partial.acts ?? []).flatMap((act) => (act?.stops ?? []).flatMap((stop) => (stop?.place === undefined ? [] : [{
    value: stop.place, label: content.places.find(({ id }) => id === stop.place)?.partial.name?.en ?? stop.place, hint: act?.title?.en ?? '',
  }])));
  return { chapter, chapterId, place: await choose('Where does it happen?', stops) };
};

const askDraft = async () => answered(await confirm({ message: 'Keep it as a draft for now? Drafts show in `npm run dev` only.', initialValue: true }));

const askPerson = async (content: Content): Promise<Request> => {
  const person = await ask('The name the person is published under', { placeholder: 'Il-Lyong' });
  const id = asId(person) === '' ? await ask('An id in Latin letters, for the address', { placeholder: 'il-lyong' }) : undefined;
  const ko = orNothing(await ask('The name in hangul, if a source gives it', { optional: true }));
  const left = orNothing(await ask('The year they left North Korea, where the source gives it', { placeholder: 'unknown', optional: true, fault: yearFault }));
  const source = await choose('Whose publication is it retold from?', content.sources.map(({ id: value, partial }) => ({ value, label: partial.title ?? value, hint: partial.publisher ?? '' })));
  return { kind: 'testimony', person, id, ko, left, source, ...await askChapter(content), draft: await askDraft() };
};

const askFurtherChapter = async (content: Content): Promise<Request> => {
  const id = await choose('Whose chapter is it?', content.people.map(({ id: value, partial }) => ({ value, label: partial.name?.en ?? value })));
  const name = content.people.find((person) => person.id === id)?.partial.name?.en ?? id;
  return { kind: 'testimony', person: name, id, ...await askChapter(content), draft: await askDraft() };
};

const askPlace = async (): Promise<Request> => ({
  kind: 'place',
  name: await ask('The place’s name'),
  ko: orNothing(await ask('Its name in Korean', { optional: true })),
  country: await choose('The country it lies in', countryCodes().map((value) => ({ value }))),
  placeKind: await choose('What it is', placeKinds.map((value) => ({ value }))),
  at: await ask('Longitude and latitude (rounded for you to what its country and kind allow)', { placeholder: '128.2, 41.4' }),
});

const askTranslation = async (content: Content): Promise<Request> => {
  const open = [...content.chapters, ...content.pages].filter(({ id }) => !content.translations.some((translation) => translation.id === id));
  if (open.length === 0) throw new Refusal('Everything is translated.');
  return { kind: 'translation', original: await choose('What do you translate?', open.map(({ id: value, partial }) => ({ value, label: partial.title ?? value }))) };
};

/** Asks an editor at a terminal what they want to write. */
export const askRequest = async (content: Content): Promise<Request> => {
  const kind = await choose('What do you want to add?', [
    { value: 'person', label: 'A person and their first chapter' }, { value: 'chapter', label: 'A chapter for a person who is there' },
    { value: 'place', label: 'A place' }, { value: 'translation', label: 'A translation' },
  ]);
  if (kind === 'person') return askPerson(content);
  if (kind === 'chapter') return askFurtherChapter(content);
  return kind === 'place' ? askPlace() : askTranslation(content);
};
