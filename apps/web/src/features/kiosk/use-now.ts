import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 1000;

/** The device's clock in milliseconds, read again every second: who serves changes with it. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
};
