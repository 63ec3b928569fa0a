import { canKeep, keepStory, removeEverything, saveEverything, whatIsKept } from './device.ts';
import { offlineFiles, type KeptSize } from './kept-files.ts';

/** What the control says, in attributes of its element; `{size}` and `{percent}` are filled in. */
interface Words {
  readonly save: string;
  readonly saving: string;
  readonly story: string;
  readonly everything: string;
  readonly failed: string;
  readonly removed: string;
}

/** "Save for offline", with its progress and its way back. It shows only where the browser can keep anything. */
class OfflineControl extends HTMLElement {
  readonly #words = this.dataset as unknown as Words;
  readonly #scope = this.dataset['scope']!;
  readonly #save = this.querySelector<HTMLButtonElement>('[data-save]')!;
  readonly #remove = this.querySelector<HTMLButtonElement>('[data-remove]')!;
  readonly #progress = this.querySelector('progress')!;
  /** Ends what is being saved; undefined while nothing is. */
  #saving: AbortController | undefined;
  #saved = Promise.resolve();

  connectedCallback(): void {
    this.#save.addEventListener('click', () => { if (!this.#saving) this.#saved = this.#saveAll(); });
    this.#remove.addEventListener('click', () => void this.#removeAll());
    void canKeep().then((can) => {
      if (!can) return;
      keepStory(this.#scope);
      this.hidden = false;
      for (const link of document.querySelectorAll<HTMLElement>('[data-offline-link]')) link.hidden = false;
      new IntersectionObserver(([entry], observer) => {
        if (!entry!.isIntersecting) return;
        observer.disconnect();
        void this.#measure();
        void this.#show();
      }, { rootMargin: '50%' }).observe(this);
    });
  }

  async #measure(): Promise<void> {
    try {
      const { bytes } = await (await fetch(`${this.#scope}${offlineFiles.size}`)).json() as KeptSize;
      const size = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
      this.#save.textContent = this.#words.save.replace('{size}', size);
    } catch {
      /* Without a network there is nothing to save, and the size does not matter. */
    }
  }

  /** Shows what is on the device, in words where there is no newer message. */
  async #show(message?: string): Promise<void> {
    const kept = await whatIsKept(this.#scope).catch(() => 'nothing' as const);
    /* It is shown when it is there. */
    if (this.#saving) return;
    this.#save.hidden = kept === 'everything';
    this.#remove.hidden = kept === 'nothing';
    this.#progress.hidden = true;
    this.#say(message ?? (kept === 'nothing' ? '' : this.#words[kept]));
  }

  async #saveAll(): Promise<void> {
    const { signal } = this.#saving = new AbortController();
    this.#save.ariaDisabled = 'true';
    this.#progress.hidden = this.#remove.hidden = false;
    let told = -1;
    try {
      await saveEverything(this.#scope, (part) => {
        this.#progress.value = part;
        /* A listener hears every fifth, not every file. */
        const fifth = Math.floor(part * 5);
        if (fifth > told) this.#say(this.#words.saving.replace('{percent}', String(fifth * 20)));
        told = fifth;
      }, signal);
      this.#saving = undefined;
      await this.#show();
      this.#remove.focus();
    } catch {
      this.#saving = undefined;
      if (!signal.aborted) await this.#show(this.#words.failed);
    }
    this.#save.ariaDisabled = null;
  }

  async #removeAll(): Promise<void> {
    /* Whoever wants nothing kept does not want the rest to come either. */
    this.#saving?.abort();
    await this.#saved;
    await removeEverything(this.dataset['base']!).catch(() => {});
    await this.#show(this.#words.removed);
    this.#save.focus();
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]')!;
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define('offline-control', OfflineControl);
