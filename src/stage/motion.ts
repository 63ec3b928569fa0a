const key = 'motion';
type Choice = 'still' | 'moving';

const remembered = (): Choice | null => {
  try {
    return localStorage.getItem(key) as Choice | null;
  } catch {
    return null;
  }
};

/** Whether the map moves: the reader's own choice, else the system's. */
export class Motion {
  readonly #system = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #listeners = new Set<() => void>();
  /* Asked for in every frame: of the query itself the browser would work out the styles first. */
  #systemReduces = this.#system.matches;
  #choice = remembered();

  constructor() {
    this.#system.addEventListener('change', ({ matches }) => {
      this.#systemReduces = matches;
      this.#tell();
    });
  }

  /** Calls back when the choice changes, here or in the system. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** True where the map cuts from chapter to chapter instead of moving. */
  get reduced(): boolean {
    return this.#choice === null ? this.#systemReduces : this.#choice === 'still';
  }

  /** Changes the choice, and remembers it where the browser allows. */
  toggle(): void {
    this.#choice = this.reduced ? 'moving' : 'still';
    try {
      localStorage.setItem(key, this.#choice);
    } catch {
      /* Without storage the choice holds for this page. */
    }
    this.#tell();
  }
}

/** The button by which the reader stills the map, or lets it move; the page carries the choice for its styles. */
export function motionButton(button: HTMLButtonElement, motion: Motion): void {
  const show = (): void => {
    button.setAttribute('aria-pressed', String(motion.reduced));
    document.documentElement.toggleAttribute('data-still', motion.reduced);
  };
  button.addEventListener('click', () => motion.toggle());
  motion.onChange(show);
  show();
}
