import { QueueStatusScreen } from '../features/queue-status/QueueStatusScreen.tsx';
import { ReceiptScreen } from '../features/receipt/ReceiptScreen.tsx';
import { SelfCheckScreen } from '../features/self-check/SelfCheckScreen.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/text.ts';
import { CatalogueTrouble } from './CatalogueTrouble.tsx';
import { FormPages } from './FormPages.tsx';
import { Incomplete } from './Incomplete.tsx';
import { Missing } from './Missing.tsx';
import { DEFAULT_TIME_ZONE, officeTime } from '../text/office-time.ts';
import { pageOfPath } from './page-of-path.ts';
import { Skeleton } from './Skeleton.tsx';
import type { CatalogueInHand } from './use-catalogue.ts';
import type { OfflineInHand } from './use-offline.ts';

interface RoutesProps {
  readonly path: string;
  /** Slug of the address, or null for the bare one. */
  readonly office: string | null;
  readonly found: CatalogueInHand;
  readonly offline: OfflineInHand;
}

/** Table of contents: which address opens which page. */
export const Routes = ({ path, office, found, offline }: RoutesProps) => {
  const { language } = useText();
  const { catalogue, trouble, retry } = found;
  const at = officeTime(language, catalogue?.office.timeZone ?? DEFAULT_TIME_ZONE);
  const page = pageOfPath(path);
  const slug = office ?? catalogue?.office.slug ?? null;
  const withoutCatalogue =
    trouble === null ? <Skeleton /> : <CatalogueTrouble trouble={trouble} office={office} onRetry={retry} />;

  const beforeOffline = offline.failed ? <Incomplete /> : <Skeleton />;

  switch (page) {
    case 'rating':
    case 'suggestion':
      return catalogue ? (
        <FormPages
          key={catalogue.office.slug}
          page={page}
          office={office}
          catalogue={catalogue}
          offline={offline}
          at={at}
        />
      ) : (
        withoutCatalogue
      );
    case 'sent':
      return offline.queue && offline.state ? (
        <QueueStatusScreen queue={offline.queue} state={offline.state} at={at} />
      ) : (
        beforeOffline
      );
    case 'receipt':
      return slug === null ? withoutCatalogue : <ReceiptScreen office={slug} at={at} />;
    case 'self-check':
      return offline.failed ? beforeOffline : <SelfCheckScreen check={offline.selfCheck} />;
    case 'missing':
      return <Missing home={paths.home(office)} />;
  }
};
