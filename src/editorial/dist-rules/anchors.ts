import type { DistRule } from '../dist-rule.ts';

/** On a page each id stands once, so that a link to it leads to one thing. */
export const anchors: DistRule<string> = {
  name: 'anchors',
  inspect: (site) => ({
    findIn: ({ attributes: { id } }) => (id === undefined ? [] : [id]),
    look: ({ path }, ids) => {
      if (!path.endsWith('.html')) return [];
      const [seen, twice] = [new Set<string>(), new Set<string>()];
      for (const id of ids) (seen.has(id) ? twice : seen).add(id);
      return [...twice].map((id) => ({
        file: `${site.shownAs}/${path}`, field: 'id', value: id,
        why: `Two things on this page have the id "${id}".`,
        mend: 'If it is the id of a chapter, rename the chapter’s file: the page uses the word for a part of its own.',
      }));
    },
  }),
};
