import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { InspectorMessage, InspectorSettings } from './inspector-worker.ts';
import type { Problem } from './problem.ts';

/** How many pages may wait to be looked at: more would fill the memory. */
const mostWaiting = 64;

/** Holds a site against the rules for what is built, beside the build: pages as they are made, and in the end all that is there. */
export class Inspector {
  readonly #worker: Worker;
  #waiting = 0;

  constructor(settings: InspectorSettings) {
    /* The first of the versions that Astro takes read TypeScript only when they are told to. */
    this.#worker = new Worker(new URL('./inspector-worker.ts', import.meta.url), { workerData: settings, ...(!process.features.typescript && { execArgv: ['--experimental-strip-types'] }) });
    this.#worker.unref();
    this.#worker.on('message', () => { this.#waiting -= 1; });
  }

  #post(message: InspectorMessage, transfer: ArrayBuffer[] = []): void {
    this.#waiting += 1;
    this.#worker.postMessage(message, transfer);
  }

  /** What the worker says next. Only while it is waited for does it keep the build alive. */
  async #answer(): Promise<unknown> {
    this.#worker.ref();
    const [answer] = await once(this.#worker, 'message') as [unknown];
    this.#worker.unref();
    return answer;
  }

  /** Looks at a page that will be written, whose bytes are given away. Where too many wait it is some time before the next may come. */
  async look(path: string, bytes: Buffer<ArrayBuffer>): Promise<void> {
    this.#post({ path, bytes }, [bytes.buffer]);
    while (this.#waiting > mostWaiting) await this.#answer();
  }

  /** Looks at whatever else is in the built folder, or has changed, and says what is wrong with the whole. */
  async finish(folder: string): Promise<Problem[]> {
    while (this.#waiting > 0) await this.#answer();
    this.#post({ folder });
    const problems = await this.#answer() as Problem[];
    await this.#worker.terminate();
    return problems;
  }
}
