import type { HookParameters } from 'astro';
import type { Content } from '../editorial/content.ts';
import type { Problem } from '../editorial/problem.ts';
import { briefingOf } from './briefing.ts';
import { appId, messages, type Sketch, type SketchAnswer } from './messages.ts';
import { sketched } from './sketch.ts';

/** How Astro's toolbar is told of the camera tool. */
export const journeyApp = {
  id: appId,
  name: 'Journey',
  icon: '<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6"><path d="M2 15c4 2 5-4 8-4s4-5 8-7"/><circle cx="10" cy="11" r="2.4"/></svg>',
  entrypoint: new URL('./app.ts', import.meta.url),
};

/**
 * Answers the camera tool from the dev server.
 * @returns a function that tells the tool what a check has found.
 */
export function serveJourneyApp(toolbar: HookParameters<'astro:server:setup'>['toolbar']): (content: Content, problems: readonly Problem[]) => void {
  let tell = (): void => {};
  toolbar.on(messages.ask, () => tell());
  toolbar.on<Sketch>(messages.sketch, (sketch) => toolbar.send<SketchAnswer>(messages.sketched, { sketch, ...sketched(sketch) }));
  return (content, problems) => {
    tell = () => toolbar.send(messages.briefing, briefingOf(content, problems));
    tell();
  };
}
