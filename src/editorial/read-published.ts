import { readContent } from './content.ts';
import { usedPlaces, usedSources, type Showing } from './published.ts';

/** The ids of the places and sources that the pages may use and name. */
export interface Published { places: ReadonlySet<string>; sources: ReadonlySet<string> }

/**
 * Reads which places and sources the pages may use: all but those that only people and chapters need who are not shown.
 * @param folder the content folder
 */
export const readPublished = (showing: Showing, folder = 'content'): Published => {
  const { content } = readContent(folder);
  return { places: usedPlaces(content, showing), sources: usedSources(content, showing) };
};
