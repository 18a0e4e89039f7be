/** What an Ethernet frame leaves for TCP. */
const PACKET_BYTES = 1460;

type Deliver = (packet: Buffer) => void;

export interface Line {
  /** Brings `chunk` to its end in packets, in order; whoever else sends at the time gets their turn in between. */
  readonly carry: (sender: object, chunk: Buffer, deliver: Deliver) => void;
}

interface Queued {
  readonly packet: Buffer;
  readonly deliver: Deliver;
}

/** One direction of a network: so many bits a second for everybody together, each packet `delayMs` on its way. */
export const openLine = (bitsPerSecond: number, delayMs: number): Line => {
  const waiting = new Map<object, Queued[]>();
  const onTheWay: (Queued & { readonly arrives: number })[] = [];
  let freeAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const send = (now: number): void => {
    while (waiting.size > 0 && freeAt <= now) {
      const [[sender, queue] = [undefined, []]] = waiting;
      const next = queue.shift();
      if (sender === undefined || next === undefined) return;
      // To the end of the row.
      waiting.delete(sender);
      if (queue.length > 0) waiting.set(sender, queue);
      freeAt += (next.packet.length * 8000) / bitsPerSecond;
      onTheWay.push({ ...next, arrives: freeAt + delayMs });
    }
  };

  const move = (): void => {
    timer = undefined;
    const now = performance.now();
    send(now);
    while ((onTheWay[0]?.arrives ?? Infinity) <= now) {
      const arrived = onTheWay.shift();
      arrived?.deliver(arrived.packet);
    }
    const next = Math.min(onTheWay[0]?.arrives ?? Infinity, waiting.size > 0 ? freeAt : Infinity);
    if (next < Infinity) timer = setTimeout(move, Math.max(0, next - performance.now()));
  };

  return {
    carry: (sender, chunk, deliver) => {
      // A line that stood idle does not make up for it.
      if (waiting.size === 0) freeAt = Math.max(freeAt, performance.now());
      const queue = waiting.get(sender) ?? [];
      for (let at = 0; at === 0 || at < chunk.length; at += PACKET_BYTES) {
        queue.push({ packet: chunk.subarray(at, at + PACKET_BYTES), deliver });
      }
      waiting.set(sender, queue);
      clearTimeout(timer);
      move();
    },
  };
};
