/** A face of a reader's system that stands in for one of ours until that has come. */
interface StandIn {
  /** The names it has on systems: whole names and PostScript names. */
  readonly local: readonly string[];
  /** How wide ours is beside it, in per cent: the letters in the words of this site, the alphabet of capitals, the digits, the space. */
  readonly widths: readonly [letters: number, capitals: number, digits: number, space: number];
}

/** A face of ours. */
interface Face {
  /** What the family of its stand-ins is called. */
  readonly family: string;
  /** How far it reaches above and below its base line, in per cent of its size. */
  readonly ascent: number;
  readonly descent: number;
  /** Of several that a system has, the last is taken. */
  readonly standIns: readonly StandIn[];
}

/* Measured with the faces of Debian's packages fonts-dejavu-core, fonts-noto-core, fonts-roboto-unhinted and fonts-liberation, whose widths are those of Times New Roman and Arial. */
const faces: readonly Face[] = [
  {
    family: 'Like Newsreader', ascent: 73.5, descent: 26.5,
    standIns: [
      { local: ['DejaVu Serif'], widths: [83.6, 92.8, 89.2, 72] },
      { local: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif'], widths: [88.7, 102.9, 101.4, 88.1] },
      { local: ['Times New Roman', 'Liberation Serif', 'Tinos'], widths: [106, 106, 113.4, 91.6] },
    ],
  },
  {
    family: 'Like Source Sans', ascent: 102.4, descent: 40,
    standIns: [
      { local: ['DejaVu Sans'], widths: [85.6, 85.6, 79.4, 62.9] },
      { local: ['Roboto', 'Roboto Regular'], widths: [97.1, 90.9, 89.9, 80.6] },
      { local: ['Arial', 'Liberation Sans', 'Helvetica'], widths: [97.3, 85.1, 90.8, 71.9] },
    ],
  },
];

/** The letters that each width is for; those of the first are all that no other is for. */
const ranges = ['', 'U+41-5A', 'U+30-39', 'U+20'];
const space = ranges.length - 1;

/** In tenths. */
const percent = (value: number): string => `${Math.round(value * 10) / 10}%`;

/** How high a line stands follows the face of its space, so that the others need not say it. */
const heights = ({ ascent, descent }: Face, width: number): string =>
  `;ascent-override:${percent(ascent * 100 / width)};descent-override:${percent(descent * 100 / width)}`;

/** Styles that draw faces of the reader's system as wide and as high as ours: words stand as they will when ours have come. */
export const standInStyles = (): string => faces.flatMap((face) => face.standIns.flatMap(({ local, widths }) => {
  const src = local.map((name) => `local("${name}")`).join();
  return widths.map((width, group) => (group > 0 && group < space && width === widths[0]
    ? ''
    : `@font-face{font-family:"${face.family}";src:${src}${ranges[group] && `;unicode-range:${ranges[group]}`};size-adjust:${width}%${group === space ? heights(face, width) : ''}}`));
})).join('');
