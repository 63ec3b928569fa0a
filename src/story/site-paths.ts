import type { Chapter, StoryPerson } from './story.ts';

/** A page of the site in one language, as previews, feeds and other lists see it. */
export interface SitePage {
  /** Its path within the language, '' for the first page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly person: StoryPerson | null;
  readonly chapter: Chapter | null;
}

/** The path of a chapter's own page. */
export const chapterPath = (id: string): string => `chapters/${id}/`;

/** The path of a person's page. */
export const personPath = (id: string): string => `people/${id}/`;
