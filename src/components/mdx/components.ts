import type { ComponentName } from '../../schema/vocabulary.ts';
import ContentNote from './ContentNote.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Photo from './Photo.astro';
import Quote from './Quote.astro';

/** The components that an editor may use in MDX, by name. */
export const mdxComponents: Record<ComponentName, unknown> = { Photo, Quote, Figure, Note, ContentNote };
