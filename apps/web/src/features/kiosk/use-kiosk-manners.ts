import { useEffect } from 'react';
import { isFullScreen, setFullScreen } from './full-screen.ts';
import { holdBack } from './hold-back.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** Two fingers, Ctrl and the wheel, long presses, drags: a tablet on a counter answers taps and nothing else. */
const swallow = (event: Event): void => {
  if (event.cancelable && !isTyping(event.target)) event.preventDefault();
};
const swallowPinch = (event: TouchEvent): void => {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault();
};
const swallowZoom = (event: WheelEvent): void => {
  if (event.ctrlKey && event.cancelable) event.preventDefault();
};

/** Going back within the page, where a browser lets a page decide; what an installed app opened with has nothing behind it anyway. */
const swallowTraverse = (event: Event): void => {
  if (event.cancelable && (event as { navigationType?: string }).navigationType === 'traverse') event.preventDefault();
};
/** Chromium from 102 on; TypeScript's lib and older tablets do not have it. */
const navigationOf = (): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;

const keepAwake = async (): Promise<WakeLockSentinel | null> => {
  try {
    if (document.visibilityState !== 'visible') return null;
    return (await (navigator as Partial<Navigator>).wakeLock?.request('screen')) ?? null;
  } catch {
    return null;
  }
};

/**
 * How a tablet on a counter behaves: stays awake and full screen (unless staff left it), no zoom, no menu, no drag, no way back; and a page
 * the browser froze and thawed starts afresh, because what it holds is somebody's.
 */
export const useKioskManners = (fullScreen: boolean): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let current = true;
    const awake = (): void =>
      void keepAwake().then((held) => {
        if (current) lock = held ?? lock;
        else void held?.release();
      });
    const thawed = (event: PageTransitionEvent): void => {
      if (event.persisted) window.location.reload();
    };
    awake();
    const letBackGo = holdBack();
    const listen = { passive: false } as const;
    document.addEventListener('visibilitychange', awake);
    window.addEventListener('pageshow', thawed);
    for (const event of ['contextmenu', 'dragstart', 'selectstart', 'drop'])
      document.addEventListener(event, swallow, listen);
    document.addEventListener('touchmove', swallowPinch, listen);
    document.addEventListener('wheel', swallowZoom, listen);
    navigationOf()?.addEventListener('navigate', swallowTraverse);
    return () => {
      current = false;
      void lock?.release();
      letBackGo();
      document.removeEventListener('visibilitychange', awake);
      window.removeEventListener('pageshow', thawed);
      for (const event of ['contextmenu', 'dragstart', 'selectstart', 'drop'])
        document.removeEventListener(event, swallow);
      document.removeEventListener('touchmove', swallowPinch);
      document.removeEventListener('wheel', swallowZoom);
      navigationOf()?.removeEventListener('navigate', swallowTraverse);
    };
  }, []);

  useEffect(() => {
    if (!fullScreen) return undefined;
    // Only somebody's touch may ask for it, and the browser leaves it whenever it likes: each touch asks again.
    const ask = (): void => {
      if (!isFullScreen()) setFullScreen(true);
    };
    window.addEventListener('pointerup', ask);
    return () => window.removeEventListener('pointerup', ask);
  }, [fullScreen]);
};
