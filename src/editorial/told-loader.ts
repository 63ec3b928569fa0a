import type { Loader } from 'astro/loaders';

/** A loader that leaves it to the editorial check to say what is wrong: Astro tells of the first fault alone, and not how to mend it. */
export const told = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load(context).catch(async (error: unknown) => {
    await import('virtual:content-faults');
    throw error;
  }),
});
