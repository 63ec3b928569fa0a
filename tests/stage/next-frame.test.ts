import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextFrame } from '../../src/stage/next-frame.ts';

/** A page whose frames come when the test says so. */
function framesByHand() {
  const asked: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => asked.push(callback));
  return { asked, frame: () => asked.splice(0).forEach((callback) => callback(0)) };
}

afterEach(() => { vi.unstubAllGlobals(); });

describe('the next frame', () => {
  it('does one piece of work, however often it is asked for', () => {
    const { asked, frame } = framesByHand();
    const next = nextFrame();
    const work = vi.fn();
    for (let n = 0; n < 3; n += 1) next.offer(work);
    expect(asked).toHaveLength(1);
    frame();
    frame();
    expect(work).toHaveBeenCalledOnce();
  });

  it('keeps what waits from what is offered, but not from what replaces it', () => {
    const { frame } = framesByHand();
    const next = nextFrame();
    const [follow, draw] = [vi.fn(), vi.fn()];
    next.offer(follow);
    next.replace(draw);
    next.offer(follow);
    frame();
    expect(draw).toHaveBeenCalledOnce();
    expect(follow).not.toHaveBeenCalled();
  });

  it('does in a claimed frame what is asked for after the claim, and takes another for what its work asks for', () => {
    const { asked, frame } = framesByHand();
    const next = nextFrame();
    const later = vi.fn();
    next.claim();
    next.offer(() => next.offer(later));
    expect(asked).toHaveLength(1);
    frame();
    expect(later).not.toHaveBeenCalled();
    frame();
    expect(later).toHaveBeenCalledOnce();
  });
});
