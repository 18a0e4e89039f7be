import { useEffect, useState } from 'react';

/** Chromium's event; other browsers never send it, and then nothing is offered. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

const DECLINED = 'hailong.install-declined';

const declinedBefore = (): boolean => {
  try {
    return window.localStorage.getItem(DECLINED) !== null;
  } catch {
    return true;
  }
};

const rememberDeclined = (): void => {
  try {
    window.localStorage.setItem(DECLINED, '1');
  } catch {
    // Asked again on the next visit.
  }
};

export interface InstallOffer {
  readonly accept: () => void;
  readonly decline: () => void;
}

/** What the browser offers, unless somebody has declined it on this device; null otherwise. */
export const useInstallOffer = (): InstallOffer | null => {
  const [event, setEvent] = useState<BeforeInstallPromptEvent | null>(null);
  useEffect(() => {
    const keep = (offered: Event): void => {
      offered.preventDefault();
      if (!declinedBefore()) setEvent(offered as BeforeInstallPromptEvent);
    };
    window.addEventListener('beforeinstallprompt', keep);
    return () => window.removeEventListener('beforeinstallprompt', keep);
  }, []);
  if (!event) return null;
  return {
    accept: () => {
      setEvent(null);
      // Declining in the browser's own dialog is an answer too.
      event.prompt().catch(() => undefined);
    },
    decline: () => {
      rememberDeclined();
      setEvent(null);
    },
  };
};
