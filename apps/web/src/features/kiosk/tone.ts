/** Hertz, one after another: one note for an answer, a rising third for the thanks. */
export type Tone = readonly number[];
export const ANSWERED: Tone = [660];
export const THANKED: Tone = [660, 825];

const NOTE_SECONDS = 0.12;
/** Heard across a counter, not across the hall. */
const LOUDNESS = 0.08;

export type AudioContextMaker = () => AudioContext;

let context: AudioContext | null = null;

/** Plays a tone made on the spot, so that nothing is fetched. Only from within somebody's touch; a device without sound stays silent. */
export const playTone = (tone: Tone, make: AudioContextMaker = () => new AudioContext()): void => {
  try {
    context ??= make();
    void context.resume();
    for (const [index, hertz] of tone.entries()) {
      const start = context.currentTime + index * NOTE_SECONDS;
      const oscillator = context.createOscillator();
      const gain = context.createGain();
      oscillator.frequency.value = hertz;
      gain.gain.setValueAtTime(LOUDNESS, start);
      // Falls silent before it ends: an abrupt end clicks.
      gain.gain.exponentialRampToValueAtTime(0.0001, start + NOTE_SECONDS);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(start);
      oscillator.stop(start + NOTE_SECONDS);
    }
  } catch {
    context = null;
  }
};
