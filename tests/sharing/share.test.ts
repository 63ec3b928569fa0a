import { describe, expect, it, vi } from 'vitest';
import { share } from '../../src/sharing/share.ts';

const shared = { title: 'The radio', url: 'https://example.org/chapters/radio/' };
const refuse = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

describe('sharing', () => {
  it('opens the sheet where there is one', async () => {
    const sheet = vi.fn(() => Promise.resolve());
    expect(await share({ share: sheet, copy: refuse('Never') }, shared)).toBe('sheet');
    expect(sheet).toHaveBeenCalledWith(shared);
  });
  it('says nothing when the reader closes the sheet, and copies nothing', async () => {
    const copy = vi.fn(() => Promise.resolve());
    expect(await share({ share: refuse('AbortError'), copy }, shared)).toBe('cancelled');
    expect(copy).not.toHaveBeenCalled();
  });
  it('copies the address where there is no sheet, or it refuses', async () => {
    const copy = vi.fn(() => Promise.resolve());
    expect(await share({ copy }, shared)).toBe('copied');
    expect(await share({ share: refuse('NotAllowedError'), copy }, shared)).toBe('copied');
    expect(copy.mock.calls).toEqual([[shared.url], [shared.url]]);
  });
  it('leaves it to the reader where copying is not allowed', async () => {
    expect(await share({}, shared)).toBe('by-hand');
    expect(await share({ copy: refuse('NotAllowedError') }, shared)).toBe('by-hand');
  });
});
