import { riverAt } from '../cartography/head.ts';
import { pictureBox, pictureOpacities, pictures, type Picture } from '../cartography/pictures.ts';
import { worldUnits } from '../cartography/world-units.ts';
import { placement, type Renderer } from './renderer.ts';

/** A picture that is fetched only when it is first to be seen. */
function pictureElement(picture: Picture, url: string) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  for (const [name, value] of Object.entries(pictureBox(picture))) element.setAttribute(name, value);
  element.setAttribute('preserveAspectRatio', 'none');
  element.setAttribute('class', picture);
  let shown = 0;
  element.setAttribute('opacity', '0');
  return {
    element,
    show(opacity: number): void {
      const rounded = Math.round(opacity * 50) / 50;
      if (rounded === shown) return;
      shown = rounded;
      if (rounded > 0 && !element.hasAttribute('href')) element.setAttribute('href', url);
      element.setAttribute('opacity', String(rounded));
      if (rounded === 0) element.setAttribute('display', 'none');
      else element.removeAttribute('display');
    },
  };
}

/** The ground as SVG. */
export interface PosterRenderer extends Renderer {
  /** Lays the relief and the lights on the land from the next picture on. @param urls their addresses. */
  lay(urls: Readonly<Record<Picture, string>>): void;
}

/** The ground as SVG, moved and scaled as a whole: needs no WebGL, and no network once its file is there. */
export function posterRenderer(ground: SVGSVGElement): PosterRenderer {
  const world = ground.querySelector('g')!;
  const laid: { picture: Picture; show(opacity: number): void }[] = [];
  let shownCrossing = 0;
  const showCrossing = (crossing: number): void => {
    const rounded = Math.round(crossing * 20) / 20;
    if (rounded === shownCrossing) return;
    shownCrossing = rounded;
    const { wider, brighter } = riverAt(rounded);
    ground.style.setProperty('--river-wider', `${wider.toFixed(2)}px`);
    ground.style.setProperty('--river-brighter', `${(brighter * 100).toFixed(1)}%`);
  };
  return {
    lay(urls) {
      const elements = pictures.map((picture) => {
        const { element, show } = pictureElement(picture, urls[picture]);
        laid.push({ picture, show });
        return element;
      });
      world.prepend(...elements);
    },
    draw(state, viewport) {
      showCrossing(state.crossing);
      const { scale, left, top } = placement(state, viewport);
      world.setAttribute('transform', `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(scale / worldUnits).toFixed(5)})`);
      if (laid.length === 0) return;
      const opacities = pictureOpacities(state.hour, state.lights, state.camera.zoom);
      for (const { picture, show } of laid) show(opacities[picture]);
    },
  };
}
