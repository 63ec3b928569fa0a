import { languages } from '../../i18n/languages.ts';
import { stringsIn } from '../../i18n/strings.ts';
import type { DistRule } from '../dist-rule.ts';

const line = Buffer.from('<g class="line"');
const captions = languages.map((language) => Buffer.from(stringsIn(language).illustrative));

/** A page that draws the line says that it is illustrative. */
export const route: DistRule = {
  name: 'route',
  inspect: (site) => ({
    look: ({ path, bytes }) => (path.endsWith('.html') && bytes.includes(line) && !captions.some((caption) => bytes.includes(caption)) ? [{
      file: `${site.shownAs}/${path}`,
      why: 'This page draws the line, and does not say that it is illustrative.',
      mend: 'Draw it with <PosterFigure> or <Stage>, which say so below it.',
    }] : []),
  }),
};
