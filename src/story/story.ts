import type { CollectionEntry } from 'astro:content';
import type { Language } from '../i18n/languages.ts';
import type { Gazetteer } from '../journey/lines.ts';
import type { ActId, Journey } from '../schema/journey.ts';
import type { Correction } from '../schema/correction.ts';
import type { CurrentGiving } from '../schema/current-giving.ts';
import type { Person } from '../schema/person.ts';
import type { Source } from '../schema/source.ts';

/** A source with its id. */
export interface CitedSource extends Source { readonly id: string }

/** A person with the id that their folder gives them. */
export interface StoryPerson extends Person { readonly id: string }

/** A chapter as a page shows it: in one language, at its place, with its person and sources. */
export interface Chapter {
  readonly id: string;
  readonly kind: 'testimony' | 'interlude';
  readonly person: StoryPerson | null;
  /** Its number on the journey, from 1. */
  readonly number: number;
  readonly act: ActId;
  readonly place: string;
  readonly placeName: string;
  readonly view: readonly string[] | undefined;
  readonly title: string;
  readonly summary: string;
  readonly mapText: string;
  readonly contentNotes: readonly string[];
  readonly sources: readonly CitedSource[];
  readonly voice: 'retold' | 'verbatim' | 'documentary';
  /** A chart that stands after the text. */
  readonly chart: 'arrivals' | null;
  readonly draft: boolean;
  /** The language its words are in: the page's, or English where no translation stands beside it. */
  readonly language: Language;
  readonly entry: CollectionEntry<'testimonies' | 'testimony-translations' | 'interludes' | 'interlude-translations'>;
}

/** Everything published, in one language and in order. */
export interface Story {
  readonly language: Language;
  readonly journey: Journey;
  readonly places: Gazetteer;
  /** The calls that stand on the day of the build. */
  readonly giving: CurrentGiving;
  /** What was corrected in the chapters that are shown, the latest first. */
  readonly corrections: readonly Correction[];
  readonly sources: readonly CitedSource[];
  /** In the order in which their first chapters stand on the journey. */
  readonly people: readonly StoryPerson[];
  readonly chapters: readonly Chapter[];
  /** The chapters of each person, by the person's id. */
  readonly chaptersOf: ReadonlyMap<string, readonly Chapter[]>;
}
