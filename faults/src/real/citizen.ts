// A citizen's thumb and eyes in any engine: by the words on the screen, as people find their way.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine.ts';

const PATIENCE_MS = 90_000;
/** No thumb is faster; the page takes a second tap sooner than this for the echo of a double tap. */
const THUMB_MS = 400;
const BEST = 'Rất hài lòng';
export const QUESTIONS = 3;

export const shows = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;

/** Presses the first button with these words that can be pressed; false while there is none. */
const presses = (words: string, inside = 'main'): string => `(() => {
  const found = [...document.querySelectorAll('${inside} button, ${inside} a')].find(
    (one) => one.innerText.toLowerCase().includes(${JSON.stringify(words.toLowerCase())}) && !one.disabled && one.getAttribute('aria-disabled') !== 'true');
  found?.click();
  return found !== undefined;
})()`;

/** @throws Error with what the page shows instead, if the expression is not true in time */
export const until = async (engine: Engine, expression: string, what: string): Promise<void> => {
  const begin = performance.now();
  // A page that is being left answers nothing.
  const isTrue = async (): Promise<boolean> => (await engine.evaluate(expression).catch(() => false)) === true;
  while (!(await isTrue())) {
    if (performance.now() - begin < PATIENCE_MS) await sleep(200);
    else {
      const seen = String(await engine.evaluate('document.body.innerText'))
        .replaceAll(/\s+/g, ' ')
        .slice(0, 300);
      throw new Error(`never came: ${what}; the page shows: ${seen}`);
    }
  }
};

export const press = async (engine: Engine, words: string, inside?: string): Promise<void> => {
  await sleep(THUMB_MS);
  await until(engine, presses(words, inside), `“${words}” to press`);
};

export const chooseOfficer = async (engine: Engine): Promise<void> => {
  await until(engine, shows('Hôm nay ai đã phục vụ'), 'the officers');
  await press(engine, '');
};

export const answer = async (engine: Engine, question: number): Promise<void> => {
  await until(engine, shows(`Câu ${question}/${QUESTIONS}`), `question ${question}`);
  await press(engine, BEST);
};

export const send = async (engine: Engine): Promise<void> => {
  await press(engine, 'xem lại phiếu');
  await press(engine, 'Gửi đánh giá');
  await until(engine, shows('Đã ghi nhận'), 'the receipt');
};

/** From the list of officers to the receipt; `midway` happens before the second answer. */
export const rate = async (engine: Engine, midway: () => void = () => undefined): Promise<void> => {
  await chooseOfficer(engine);
  // The first question accepts an answer when nothing is left to fetch.
  await answer(engine, 1);
  midway();
  for (let question = 2; question <= QUESTIONS; question += 1) await answer(engine, question);
  await send(engine);
};

export const seesSent = async (engine: Engine, which: string): Promise<void> =>
  until(engine, shows('Đã gửi lúc'), `that ${which} was sent`);

/** Words into the field for them, as React takes notice of them. */
export const write = async (engine: Engine, words: string): Promise<void> =>
  void (await engine.evaluate(`(() => {
    const field = document.querySelector('main textarea');
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    set.call(field, ${JSON.stringify(words)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  })()`));
