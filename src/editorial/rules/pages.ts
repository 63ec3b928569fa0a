import { pageIds } from '../../schema/page-ids.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** Every page of the site has its text, and every text its page. */
export const pages: ContentRule = {
  name: 'pages',
  check: ({ pages: written, shownAs, unreadable }) => [
    ...pageIds.filter((id) => !written.some((page) => page.id === id) && !unreadable.has(`${shownAs}/pages/${id}.mdx`)).map((id): Finding => ({
      file: `${shownAs}/pages/${id}.mdx`, why: 'This file is missing.', mend: 'Restore it from the project’s history: the site has a page that shows it.',
    })),
    ...written.filter(({ id }) => !(pageIds as readonly string[]).includes(id)).map(({ file, id }): Finding => ({
      file, value: id, why: 'The site has no page that shows this text.', mend: didYouMean(id, pageIds),
    })),
  ],
};
