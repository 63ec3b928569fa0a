import { paletteAt } from '../cartography/palette.ts';
import type { State } from '../journey/state.ts';
import type { StageFiles } from '../story/stage-files.ts';
import type { MapRenderer } from './map-renderer.ts';
import type { Ground } from './picture.ts';

/** What the map needs of the stage that it comes to. */
export interface MapFrame {
  readonly files: StageFiles;
  /** The state of where the reader is. */
  state(): State;
  /** Takes the map for the picture's ground, though the poster is still shown. */
  take(map: MapRenderer): void;
  /** Shows a ground. */
  show(ground: Ground): void;
}

/**
 * Loads the map, and lets it take the poster's place when it has drawn all that is seen. While the browser has taken its
 * drawing context away the poster is back; if anything goes wrong it stays, and shows the same story.
 * @param container the box of the map.
 */
export async function enterMap(container: HTMLElement, { files, state, take, show }: MapFrame): Promise<void> {
  const palette = () => paletteAt(state().hour);
  try {
    const { startMap } = await import('./map-renderer.ts');
    let enter = async (): Promise<void> => {};
    const map = await startMap(container, files, state(), palette(), (lost) => {
      if (lost) show('poster');
      else void enter();
    });
    /* The reader may have gone on while it was made: of a place it has not drawn yet it would show the bare land. */
    enter = async () => {
      await map.prepare(state());
      show('map');
    };
    take(map);
    map.colour(palette());
    await enter();
  } catch {
    /* The poster goes on. */
  }
}
