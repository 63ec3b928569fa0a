import { readContent, type Content } from './content.ts';
import { usedPlaces, usedSources, type Showing } from './published.ts';

/** The ids of the places and sources that the pages may use and name. */
export interface Published { places: ReadonlySet<string>; sources: ReadonlySet<string> }

/** Which places and sources the pages may use: all but those that only people and chapters need who are not shown. */
export const publishedOf = (content: Content, showing: Showing): Published => ({ places: usedPlaces(content, showing), sources: usedSources(content, showing) });

/** Reads from the content folder what the pages may use. */
export const readPublished = (showing: Showing): Published => publishedOf(readContent().content, showing);
