import scrollama from 'scrollama';
import type { Camera } from '../journey/camera.ts';
import { cutPosition, holdsStill, stageOf, type Position, type State } from '../journey/state.ts';
import type { StageFiles } from '../story/stage-files.ts';
import { followElsewhere, rememberPlace, writeAddress } from './address.ts';
import { chapterControls, goToChapter } from './chapter-controls.ts';
import { enterMap } from './enter-map.ts';
import { exploreDoor } from './explore-door.ts';
import { canDrawMap, savesData, whenWished } from './map-wish.ts';
import { Motion, motionButton } from './motion.ts';
import { nextFrame } from './next-frame.ts';
import { pictureOf } from './picture.ts';
import { readerPlace } from './reader-place.ts';
import type { StageViewport } from './renderer.ts';
import { readStageData, type StageData } from './stage-data.ts';
import { breathe, isRolledUp, painted, unroll } from './unroll.ts';
import './chapter-list.ts';
import './print.ts';

/**
 * The stage of a page: shows, at every moment, the state of where the reader is. It reflects `data-chapter`, `data-act`,
 * `data-staged` (the page is arranged around the stage) and, from when it follows the reader, `data-renderer` (`poster`
 * or `map`).
 */
export class StoryMap extends HTMLElement {
  #started = false;
  #state: State | undefined;
  #camera: Camera | undefined;
  #read: (() => State) | undefined;
  #draw: (() => void) | undefined;
  #arrival: ReturnType<typeof setTimeout> | undefined;

  /** The state of where the reader is at this moment; the picture follows with the next frame. */
  get state(): State | undefined {
    return this.#read?.();
  }

  /** The camera of the picture: that of the reading, or of the reader's own hand. */
  get camera(): Camera | undefined {
    return this.#camera;
  }

  connectedCallback(): void {
    if (!this.#started) void this.#start();
    this.#started = true;
  }

  /** Starts in pieces, so that the page answers meanwhile; at once where the reader comes to the middle of it. */
  async #start(): Promise<void> {
    const fresh = isRolledUp();
    const pause = fresh ? breathe : (): void => {};
    if (fresh) await painted();
    const data = readStageData(this);
    followElsewhere(data.elsewhere);
    const stage = this.querySelector<HTMLElement>('.stage')!;
    this.prepend(stage);
    const sections = [...this.querySelectorAll<HTMLElement>('.sections > section')];
    const files = JSON.parse(stage.dataset['files']!) as StageFiles;
    await pause();

    const stateAt = stageOf(data.plan);
    const motion = new Motion();
    motion.onChange(() => this.#draw?.());
    await pause();

    const place = readerPlace(stage, sections);
    /* The position at which the picture was last drawn. */
    let drawnAt: Position = NaN;
    /* The lights do not come, so nothing is said of them. */
    const spares = savesData();
    await pause();

    const shownPosition = (position: Position): Position => (motion.reduced ? cutPosition(position) : position);
    const stateWhere = (position: Position): State => stateAt(shownPosition(position), place.viewport());
    const read = (): State => stateWhere(place.now());

    const picture = await pictureOf(stage, sections, data, () => [read(), place.viewport()], pause);

    const frame = nextFrame();
    const draw = (): void => {
      drawnAt = place.arrive();
      const state = stateWhere(drawnAt);
      if (state.chapter !== this.#state?.chapter) this.dataset['chapter'] = state.chapter ?? '';
      if (state.act !== this.#state?.act) this.dataset['act'] = state.act;
      if (state.chapter !== this.#state?.chapter) this.#arrive(data);
      this.#state = state;
      stage.toggleAttribute('data-lights', state.lights > 0.1 && !spares);
      const exploring = door.exploration();
      const shown: State = exploring ? { ...state, camera: exploring.camera } : state;
      this.#camera = shown.camera;
      const viewport: StageViewport = exploring ? { ...place.viewport(), exploring } : place.viewport();
      /* Before the map asks for a frame of its own: the next drawing then comes first, and takes that frame over. */
      frame.claim();
      picture.draw(shown, viewport, this.dataset['renderer'] === 'map' ? 'map' : 'poster');
      exploring?.draw();
    };
    this.#draw = draw;

    /* Almost every frame is one of these: nothing is made for it, and nothing drawn but what moves. */
    const follow = (): void => {
      const reached = place.arrive();
      /* A scroll and the step it enters are told one after the other. */
      if (reached === drawnAt) return;
      const position = shownPosition(reached);
      if (!holdsStill(data.plan.steps.length, this.#state!.position, position)) {
        draw();
        return;
      }
      drawnAt = reached;
      frame.claim();
      picture.follow(position);
    };
    const drawSoon = (): void => frame.replace(draw);
    const followSoon = (): void => frame.offer(follow);
    let onScreen = true;
    const scrolled = (): void => { if (onScreen) followSoon(); };

    const remeasure = (): void => {
      if (place.remeasure()) picture.resize();
      door.exploration()?.resize();
      draw();
    };

    const door = exploreDoor(this, stage, {
      data, viewport: place.viewport, camera: () => read().camera, reduced: () => motion.reduced,
      remeasure, redraw: drawSoon, goTo: (id) => goToChapter(id, motion.reduced),
    });

    draw();
    this.toggleAttribute('data-staged', true);
    addEventListener('scroll', scrolled, { passive: true });
    await pause();
    if (fresh) {
      await unroll(stage);
      remeasure();
      await pause();
    }
    scrollama().setup({ step: sections, offset: 0.5 }).onStepEnter(follow);
    await pause();
    place.watchWindow(draw);
    new IntersectionObserver((seen) => {
      /* In a busy frame several wait: the last holds. */
      onScreen = seen.at(-1)!.isIntersecting;
      followSoon();
    }).observe(stage);
    const sizes = new ResizeObserver(remeasure);
    sizes.observe(stage);
    sizes.observe(stage.querySelector('.stage-note')!);
    sizes.observe(this.querySelector('.sections')!);

    const chapterIds = data.plan.steps.flatMap(({ chapter }) => (chapter ? [chapter] : []));
    const passed = (): number => data.plan.steps.slice(0, this.#state!.step + 1).filter(({ chapter }) => chapter).length - 1;
    chapterControls(stage, stage.querySelector('.announcer')!, { ids: chapterIds, current: passed, reading: () => this.#state!.chapter !== null, reduced: () => motion.reduced });
    motionButton(stage.querySelector('.motion')!, motion);
    this.#read = read;
    this.dataset['renderer'] = 'poster';

    whenWished('light', () => {
      picture.lay(files.pictures);
      drawSoon();
    });
    whenWished('heavy', () => {
      if (!canDrawMap()) return;
      void enterMap(stage.querySelector('.map')!, {
        files, state: () => this.#state!, take: picture.take,
        show: (ground) => {
          this.dataset['renderer'] = ground;
          draw();
        },
      });
    });
  }

  /** Writes the address once the reader has settled: browsers refuse to have it written often. */
  #arrive({ name, path }: StageData): void {
    clearTimeout(this.#arrival);
    this.#arrival = setTimeout(() => {
      writeAddress(this.#state!.chapter);
      rememberPlace(name, path, this.#state!.chapter);
    }, 200);
  }
}

customElements.define('story-map', StoryMap);
