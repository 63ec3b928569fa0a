import { hostOf, isRedirector } from '../addresses.ts';
import type { DistRule } from '../dist-rule.ts';
import type { Finding } from '../problem.ts';

/** Every link that leads away is https and no redirector; every link that asks for a gift leads where giving.yaml allows. */
export const giving: DistRule<Omit<Finding, 'file'>> = {
  name: 'giving',
  inspect: (site, content) => {
    const hosts = content.giving?.data?.hosts ?? [];
    return {
      findIn: ({ name, attributes }) => {
        const { href = '' } = attributes;
        const host = name === 'a' || name === 'area' ? hostOf(href) : undefined;
        if (host === undefined || /^(?:mailto|tel):/i.test(href)) return [];
        const where = { field: '<a>', value: href };
        if (!href.startsWith('https://')) return [{ ...where, why: 'A link leads away over something other than https.', mend: 'Write https://, or leave the link out.' }];
        if (isRedirector(href)) return [{ ...where, why: 'This link passes readers on to another address.', mend: 'Link to the address where it ends up.' }];
        const asks = 'data-give' in attributes || /\/(?:donat\w*|giv(?:e|ing))(?:[/?#]|$)/i.test(href);
        if (asks && !hosts.some((allowed) => host === allowed || host === `www.${allowed}`)) {
          return [{ ...where, why: `This link asks for a gift, but ${host} does not stand in \`hosts\` of giving.yaml.`, mend: 'Make the link with <GiveLink>, which takes its address from giving.yaml.' }];
        }
        return [];
      },
      look: ({ path }, faults) => (path.endsWith('.html') ? faults.map((fault) => ({ file: `${site.shownAs}/${path}`, ...fault })) : []),
    };
  },
};
