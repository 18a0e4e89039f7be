import type { Catalogue } from '@hailong/schema/catalogue';
import { aCriterion } from '@hailong/schema/testing/builders';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import type { RatingQueue } from '../../offline/rating-queue.ts';
import { usePlace } from '../../ui/place.ts';
import '../../ui/testing/patience.ts';
import { FormPages } from '../FormPages.tsx';
import { pageOfPath } from '../page-of-path.ts';

/** Id of the only officer. */
export const HUONG = '11111111-1111-4111-8111-111111111111';

const catalogue = aCatalogue({
  criteriaSet: {
    version: 1,
    items: [
      aCriterion({ reasons: [{ code: 'rude', label: { vi: 'Thiếu lịch sự', en: 'Rude' } }] }),
      aCriterion({
        code: 'resolution',
        label: { vi: 'Giải quyết hồ sơ', en: 'Settlement' },
        notApplicable: { vi: 'Chưa có kết quả', en: 'No result yet' },
      }),
      aCriterion({ code: 'guidance', label: { vi: 'Hướng dẫn', en: 'Guidance' } }),
    ],
  },
});

interface FormsProps {
  readonly queue: RatingQueue | null;
  /** What the office asks for, unless everything is optional. */
  readonly form?: Catalogue['form'];
}

/** The forms at the address the tab shows, with whatever queue the device has by now. */
export const Forms = ({ queue, form }: FormsProps) => {
  const page = pageOfPath(usePlace().path);
  const offline = { queue, selfCheck: null, state: queue?.state() ?? null, failed: false };
  return (
    <FormPages
      page={page === 'suggestion' ? page : 'rating'}
      office={null}
      catalogue={form ? { ...catalogue, form } : catalogue}
      offline={offline}
      at={(instant) => new Date(instant).toISOString()}
    />
  );
};

/** A new tab at `address`. */
export const openTab = (address: string, queue: RatingQueue | null, form?: Catalogue['form']) => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', address);
  return render(<Forms queue={queue} {...(form && { form })} />);
};

export const user = userEvent.setup();

export const tap = async (name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

export const heading = async (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

/** From the list to the details, all questions answered with the best level. */
export const answerAll = async (): Promise<void> => {
  await tap(/Nguyễn Thị Hương/);
  await heading('Thái độ phục vụ');
  for (let question = 0; question < 3; question += 1) await tap('Mức 5');
  await heading('Thêm vài điều?');
};
