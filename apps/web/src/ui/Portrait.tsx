import { useState } from 'react';

interface PortraitProps {
  readonly name: string;
  /** Same-origin path, or null. */
  readonly photo: string | null;
}

/** Vietnamese put the given name last: its first letter stands in for a missing photo. */
const initial = (name: string): string => (name.trim().split(/\s+/).pop() ?? '').charAt(0).toUpperCase();

/** Decoration: the name always stands beside it. */
export const Portrait = ({ name, photo }: PortraitProps) => {
  const [missing, setMissing] = useState(false);
  return (
    <span className="portrait" aria-hidden="true">
      {photo === null || missing ? (
        initial(name)
      ) : (
        <img src={photo} alt="" width="80" height="80" decoding="async" onError={() => setMissing(true)} />
      )}
    </span>
  );
};
