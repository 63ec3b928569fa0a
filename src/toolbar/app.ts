import { defineToolbarApp } from 'astro/toolbar';
import { element, fill } from './element.ts';
import { entryPanel } from './entry-panel.ts';
import { messages, type Briefing, type SketchAnswer } from './messages.ts';
import { panelStyle } from './panel-style.ts';
import { placesPanel } from './places-panel.ts';
import { openInEditor, problemsPanel } from './problems-panel.ts';
import { look, toggleExploring } from './stage.ts';

const shown = (value: number, digits: number): string => value.toFixed(digits);

/** The camera tool: where the reader is, what the camera sees, what the chapter lacks, and YAML for all of it. */
export default defineToolbarApp({
  init(canvas, app, server) {
    let briefing: Briefing = { places: [], files: {}, problems: [] };
    let frame = 0;
    const facts = element('dl');
    const move = element('button', { type: 'button', className: 'primary' });
    const none = element('p', {}, 'This page has no map. Open the journey or a person’s page.');
    const places = placesPanel();
    const entry = entryPanel((sketch) => server.send(messages.sketch, sketch));
    const problems = problemsPanel();
    const onMap = element('div', {}, facts, move, places.element, entry.element, problems.element);
    const square = element('div', { className: 'square', hidden: true });
    const sheet = element('astro-dev-toolbar-window', {}, element('h1', {}, 'Journey'), none, onMap);
    canvas.append(element('style', {}, panelStyle), square, sheet);
    /* What is typed here must not turn the pages behind; Escape closes as everywhere. */
    sheet.addEventListener('keydown', (event) => { if (event.key !== 'Escape') event.stopPropagation(); });
    move.addEventListener('click', () => {
      const seen = look(sheet.getBoundingClientRect());
      if (seen) toggleExploring(seen);
    });

    const show = (): void => {
      frame = requestAnimationFrame(show);
      const seen = look(sheet.getBoundingClientRect());
      none.hidden = seen !== null;
      onMap.hidden = square.hidden = seen === null;
      if (!seen?.map.state || !seen.map.camera) return;
      const { state, camera } = seen.map;
      /* While the map is explored, the page puts everything else out of reach: but not its editor. */
      const toolbar = document.querySelector<HTMLElement>('astro-dev-toolbar')!;
      if (toolbar.inert) toolbar.inert = false;
      const { left, top, side } = seen.square;
      Object.assign(square.style, { left: `${left}px`, top: `${top}px`, width: `${side}px`, height: `${side}px` });
      const file = state.chapter === null ? undefined : briefing.files[state.chapter];
      const rows: (readonly [string, string | Node])[] = [
        ['Chapter', state.chapter ?? `none (${state.act})`],
        ...(file === undefined ? [] : [['File', openInEditor(file)] as const]),
        ['Position', `${shown(state.position, 2)} (${shown(state.progress * 100, 0)} %, ${shown(state.distanceKm, 0)} km)`],
        ['Camera', `${camera.center.map((degrees) => shown(degrees, 2)).join(', ')} at zoom ${shown(camera.zoom, 2)}${seen.exploring ? ', in your hand' : ''}`],
      ];
      fill(facts, JSON.stringify(rows) + file, () => rows.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]));
      const label = seen.exploring ? 'Back to the reading' : 'Move the map';
      if (move.textContent !== label) move.textContent = label;
      places.show(seen.view, briefing.places);
      entry.show(seen.view);
      problems.show(state.chapter, briefing.problems);
    };

    server.on<Briefing>(messages.briefing, (told) => {
      briefing = told;
      const worst = told.problems.some(({ severity }) => severity === 'error') ? 'error' : told.problems.length > 0 ? 'warning' : null;
      app.toggleNotification(worst ? { state: true, level: worst } : { state: false });
    });
    server.on<SketchAnswer>(messages.sketched, entry.answer);
    server.send(messages.ask, {});
    app.onToggled(({ state }) => {
      cancelAnimationFrame(frame);
      if (state) show();
    });
  },
});
