import { labelSizes } from '../cartography/labels.ts';
import { labelsInView } from '../cartography/labels-in-view.ts';
import type { Placed } from '../cartography/place-labels.ts';
import type { Palette } from '../cartography/palette.ts';
import { drawable } from '../cartography/route-path.ts';
import { previewSize, type PreviewCard } from './card.ts';
import type { Frame } from './frame.ts';

type Style = Readonly<Record<string, string | number>>;

/** An element as satori takes it: that of React, without React. */
export interface WordElement {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Style; readonly children: readonly (WordElement | string)[] };
}


const element = (style: Style, ...children: readonly (WordElement | string)[]): WordElement =>
  ({ type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } });

const serif = 'serif, serif-hangul';
const sans = 'sans, sans-hangul';
/** Names on the map are set this much larger than on the page. */
export const labelScale = 1.75;
const wordsWidth = 560;

/** The size of a title that leaves room for what stands below it: Hangul runs wider than Latin. */
const titleSize = (title: string): number => {
  const ems = [...title].reduce((sum, letter) => sum + (/[\u1100-\u11ff\uac00-\ud7af]/.test(letter) ? 0.95 : 0.47), 0);
  return ems <= 9 ? 92 : ems <= 16 ? 76 : 60;
};

/** The names on the map that find room clear of the words, with their points in the labels' own pixels. */
export function previewLabels(card: PreviewCard, frame: Frame): Placed[] {
  const toLabels = (world: readonly [number, number]): [number, number] => {
    const [x, y] = frame.toPixels(world);
    return [x / labelScale, y / labelScale];
  };
  const bounds = { left: (wordsWidth + 70) / labelScale, top: 20 / labelScale, right: (previewSize.width - 20) / labelScale, bottom: (previewSize.height - 20) / labelScale };
  return labelsInView(card.labels, card.names, {
    pixelsPerWorld: frame.pixelsPerWorld / labelScale, toScreen: toLabels, bounds, lines: [drawable(card.line).world],
  });
}

/** The names on the map, each at its place. */
export const labelElements = (labels: readonly Placed[], colours: Palette): WordElement => element(
  { width: previewSize.width, height: previewSize.height, position: 'relative' },
  ...labels.map(({ label: { kind, name, other }, box }) => {
    const sizes = labelSizes[kind];
    const line = (text: string, size: number) => element({ fontSize: size * labelScale, lineHeight: 1.2, whiteSpace: 'nowrap' }, text);
    return element({
      position: 'absolute', left: box.left * labelScale, top: box.top * labelScale, width: (box.right - box.left) * labelScale,
      flexDirection: 'column', alignItems: 'center', fontFamily: kind === 'place' || kind === 'country' ? sans : serif, color: colours.label,
    }, line(name, sizes.name), ...(other ? [line(other, sizes.other)] : []));
  }),
);

/** The words beside the map. */
export function wordElements(card: PreviewCard, colours: Palette, siteName: string): WordElement {
  const hangul = card.language === 'ko';
  const size = titleSize(card.title);
  return element(
    { width: previewSize.width, height: previewSize.height, position: 'relative' },
    element(
      { position: 'absolute', left: 64, top: 56, bottom: 52, width: wordsWidth, flexDirection: 'column', justifyContent: 'space-between', wordBreak: hangul ? 'keep-all' : 'normal' },
      element(
        { flexDirection: 'column' },
        element({ fontFamily: sans, fontSize: 30, color: colours.route, lineHeight: 1.3 }, card.kicker),
        element({
          fontFamily: serif, fontSize: hangul ? size * 0.9 : size, lineHeight: hangul ? 1.2 : 1.04, letterSpacing: hangul ? -1 : -1.5, color: colours.ink,
          marginTop: 18, textWrap: 'balance', display: 'block', lineClamp: 3,
        }, card.title),
        element({
          fontFamily: serif, fontSize: hangul ? 29 : 31, lineHeight: hangul ? 1.55 : 1.38, color: colours.soft, marginTop: 24, display: 'block', lineClamp: 5,
        }, card.text),
      ),
      element({ fontFamily: serif, fontSize: 28, color: colours.ink }, siteName),
    ),
  );
}
