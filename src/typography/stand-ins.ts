/** A face of a reader's system that stands in for one of ours until that has come. */
interface StandIn {
  /** The names it has on systems: whole names and PostScript names. A browser may ask its system for each of them, in each size. */
  readonly local: readonly string[];
  /** How wide ours is beside it, in per cent: the letters in the words of this site, the alphabet of capitals, the digits, the space. */
  readonly widths: readonly [letters: number, capitals: number, digits: number, space: number];
}

/** A face of ours. */
interface Face {
  /** How far it reaches above and below its base line, in per cent of its size. */
  readonly ascent: number;
  readonly descent: number;
  /**
   * What stands in for it, by the families of which the first that a system has is taken. Each has a family of its own, since
   * a browser asks for all faces of a family; that of Linux, where to ask takes longest, comes first. It is called “Like”
   * and the name of ours, as `await-stillness.ts` knows it.
   */
  readonly standIns: Readonly<Record<string, StandIn>>;
}

/* Measured with the faces of Debian's packages fonts-dejavu-core, fonts-noto-core, fonts-roboto-unhinted and fonts-liberation, whose widths are those of Times New Roman and Arial. */
const faces: Readonly<Record<string, Face>> = {
  newsreader: {
    ascent: 73.5, descent: 26.5,
    standIns: {
      'Like Newsreader': { local: ['DejaVu Serif'], widths: [83.6, 92.8, 89.2, 72] },
      'Like Newsreader Times': { local: ['Times New Roman', 'Liberation Serif'], widths: [106, 106, 113.4, 91.6] },
      'Like Newsreader Noto': { local: ['Noto Serif', 'NotoSerif-Regular'], widths: [88.7, 102.9, 101.4, 88.1] },
    },
  },
  'source-sans': {
    ascent: 102.4, descent: 40,
    standIns: {
      'Like Source Sans': { local: ['DejaVu Sans'], widths: [85.6, 85.6, 79.4, 62.9] },
      'Like Source Sans Arial': { local: ['Arial', 'Liberation Sans'], widths: [97.3, 85.1, 90.8, 71.9] },
      'Like Source Sans Roboto': { local: ['Roboto-Regular'], widths: [97.1, 90.9, 89.9, 80.6] },
    },
  },
};

/** The letters that each width is for; those of the first are all that no other is for. */
const ranges = ['', 'U+41-5A', 'U+30-39', 'U+20'];
const space = ranges.length - 1;

/** In tenths. */
const percent = (value: number): string => `${Math.round(value * 10) / 10}%`;

/** How high a line stands follows the face of its space, so that the others need not say it. */
const heights = ({ ascent, descent }: Pick<Face, 'ascent' | 'descent'>, width: number): string =>
  `;ascent-override:${percent(ascent * 100 / width)};descent-override:${percent(descent * 100 / width)}`;

const faceStyles = ({ standIns, ...face }: Face): string => Object.entries(standIns).flatMap(([family, { local, widths }]) => {
  const src = local.map((name) => `local("${name}")`).join();
  return widths.map((width, group) => (group > 0 && group < space && width === widths[0]
    ? ''
    : `@font-face{font-family:"${family}";src:${src}${ranges[group] && `;unicode-range:${ranges[group]}`};size-adjust:${width}%${group === space ? heights(face, width) : ''}}`));
}).join('');

/**
 * Styles that draw faces of the reader’s system as wide and as high as ours: words stand as they will when ours have come.
 * Their families are `--like-newsreader` and `--like-source-sans`.
 */
export const standInStyles = (): string =>
  `:root{${Object.entries(faces).map(([name, { standIns }]) => `--like-${name}:${Object.keys(standIns).map((family) => `"${family}"`).join()}`).join(';')}}${Object.values(faces).map(faceStyles).join('')}`;
