import type { ComponentName } from '../../schema/vocabulary.ts';
import ContentNote from './ContentNote.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Photo from './Photo.astro';
import Quote from './Quote.astro';

/** What stands in MDX, by name: the components that an editor may use, and the links. */
export const mdxComponents: Record<ComponentName | 'a', unknown> = { Photo, Quote, Figure, Note, ContentNote, a: Link };
