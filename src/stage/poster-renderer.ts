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

/**
 * The ground as SVG, moved and scaled as a whole: needs no WebGL, and no network once its file is there.
 * @param urls addresses of the pictures that lie on the land; null where the reader saves data.
 */
export function posterRenderer(ground: SVGSVGElement, urls: Readonly<Record<Picture, string>> | null): Renderer {
  const world = ground.querySelector('g')!;
  const shown = urls ? pictures.map((picture) => ({ picture, ...pictureElement(picture, urls[picture]) })) : [];
  world.prepend(...shown.map(({ element }) => element));
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
    draw(state, viewport) {
      showCrossing(state.crossing);
      const { scale, left, top } = placement(state, viewport);
      world.setAttribute('transform', `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(scale / worldUnits).toFixed(5)})`);
      const opacities = pictureOpacities(state.hour, state.lights, state.camera.zoom);
      for (const { picture, show } of shown) show(opacities[picture]);
    },
  };
}
