import satori from 'satori';
import sharp from 'sharp';
import { paletteAt } from '../cartography/palette.ts';
import { pictureOpacities, pictures } from '../cartography/pictures.ts';
import { worldSizeAtZoom0 } from '../journey/camera.ts';
import { stringsIn } from '../i18n/strings.ts';
import { previewSize, type PreviewCard } from './card.ts';
import { frameOf } from './frame.ts';
import { previewFonts } from './fonts.ts';
import { groundDefinitions, groundSvg, lineSvg } from './map-svg.ts';
import { reliefImage } from './relief.ts';
import { labelElements, labelScale, previewLabels, wordElements } from './words.ts';


const { width, height } = previewSize;

/** The words' side of the picture: the page's ground, which runs out over the map. */
const shade = (ground: string): string => `<linearGradient id="shade" x1="0" x2="1" y1="0" y2="0">
<stop offset="0" stop-color="${ground}"/><stop offset="0.44" stop-color="${ground}" stop-opacity="0.94"/><stop offset="0.54" stop-color="${ground}" stop-opacity="0.62"/><stop offset="0.68" stop-color="${ground}" stop-opacity="0"/>
</linearGradient><rect width="${width}" height="${height}" fill="url(#shade)"/>`;

/**
 * Draws a page's preview from the poster's own map, with the words in the site's faces.
 * @param poster the ground as `posterBasemap` gives it.
 * @returns a JPEG of {@link previewSize}, without metadata.
 */
export async function renderPreview(card: PreviewCard, poster: string): Promise<Buffer> {
  const frame = frameOf(card.view);
  const colours = paletteAt(card.hour);
  const opacities = pictureOpacities(card.hour, card.lights, Math.log2(frame.pixelsPerWorld / worldSizeAtZoom0));
  const [night, day, lights] = await Promise.all(pictures.map((picture) => reliefImage(picture, opacities[picture], frame)));
  const set = { width, height, fonts: await previewFonts() };
  const labels = previewLabels(card, frame);
  const dots = labels.filter(({ label }) => label.kind === 'place')
    .map(({ x, y }) => `<circle cx="${(x * labelScale).toFixed(1)}" cy="${(y * labelScale).toFixed(1)}" r="7" fill="${colours.halo}" stroke="${colours.label}" stroke-width="3"/>`).join('');
  const names = (await satori(labelElements(labels, colours), set))
    .replaceAll('<path ', `<path stroke="${colours.halo}" stroke-width="6" stroke-linejoin="round" paint-order="stroke" `);
  const words = await satori(wordElements(card, colours, stringsIn(card.language).siteName), set);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${colours.land}"/>${night}${day}<rect width="${width}" height="${height}" fill="${colours.land}" fill-opacity="0.45"/>${lights}
${groundSvg(groundDefinitions(poster), frame, colours)}${dots}${lineSvg(card, frame, colours)}${shade(colours.ground)}${names}${words}</svg>`;
  return sharp(Buffer.from(svg), { limitInputPixels: false, unlimited: true }).flatten({ background: colours.ground })
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
}
