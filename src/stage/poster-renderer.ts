import { worldUnits } from '../cartography/world-units.ts';
import { placement, type Renderer } from './renderer.ts';

/** From this zoom on the poster shows its finer geometry, if it has come. */
const nearZoom = 5;

/** The ground as SVG, moved and scaled as a whole: needs neither WebGL nor the network, once its file is there. */
export function posterRenderer(ground: SVGSVGElement): Renderer {
  const [far, near] = [...ground.children] as [SVGGElement, SVGGElement];
  const uses = [...far.children] as SVGUseElement[];
  for (const use of uses) use.setAttribute('href', use.dataset['href']!);
  let nearIs: 'wanting' | 'coming' | 'here' = 'wanting';

  const fetchNear = async (): Promise<void> => {
    nearIs = 'coming';
    const file = near.dataset['href']!;
    try {
      const response = await fetch(file);
      if (!response.ok) return;
      await response.blob();
      near.append(...uses.map((use) => {
        const finer = use.cloneNode() as SVGUseElement;
        finer.setAttribute('href', `${file}#${use.getAttribute('class')}`);
        return finer;
      }));
      nearIs = 'here';
    } catch {
      /* Without the network the coarser geometry stays: it is complete. */
    }
  };

  return {
    draw(state, viewport) {
      const { scale, left, top } = placement(state, viewport);
      const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(scale / worldUnits).toFixed(5)})`;
      const close = state.camera.zoom >= nearZoom;
      if (close && nearIs === 'wanting') void fetchNear();
      const shown = close && nearIs === 'here' ? near : far;
      const other = shown === near ? far : near;
      shown.setAttribute('transform', transform);
      shown.removeAttribute('display');
      other.setAttribute('display', 'none');
    },
  };
}
