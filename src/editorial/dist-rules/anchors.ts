import type { DistRule } from '../dist-rule.ts';
import { tagsOf } from '../html.ts';

/** On a page each id stands once, so that a link to it leads to one thing. */
export const anchors: DistRule = {
  name: 'anchors',
  check: (site) => site.files.filter(({ path }) => path.endsWith('.html')).flatMap(({ path, text }) => {
    const ids = tagsOf(text ?? '').flatMap(({ attributes }) => attributes.id ?? []);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      file: `${site.shownAs}/${path}`, field: 'id', value: id,
      why: `Two things on this page have the id "${id}".`,
      mend: 'If it is the id of a chapter, rename the chapter’s file: the page uses the word for a part of its own.',
    }));
  }),
};
