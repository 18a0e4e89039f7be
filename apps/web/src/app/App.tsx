import { useEffect } from 'react';
import { warmPhotos } from '../offline/catalogue/warm-photos.ts';
import { TextProvider } from '../text/text.ts';
import { paths, officeOfPath } from '../paths.ts';
import { swallowEchoes } from '../ui/echo.ts';
import { wearLook } from '../ui/office-look.ts';
import { usePlace } from '../ui/place.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Foot } from './Foot.tsx';
import { Masthead } from './Masthead.tsx';
import { Offers } from './Offers.tsx';
import { pageOfPath } from './page-of-path.ts';
import { QueueLine } from './QueueLine.tsx';
import { Routes } from './Routes.tsx';
import { useCatalogue, type FirstLook } from './use-catalogue.ts';
import { useLanguage } from './use-language.ts';
import { useOffline, type OfflineParts } from './use-offline.ts';

interface AppProps {
  readonly loadOffline: () => Promise<OfflineParts>;
  readonly first?: FirstLook;
}

/** Everything around a page: language, masthead, what is waiting, offers. */
export const App = ({ loadOffline, first }: AppProps) => {
  const { path, entry } = usePlace();
  const office = officeOfPath(path);
  // A form, or its receipt, has the screen to itself.
  const filling = entry !== null;
  const found = useCatalogue(office, filling, first);
  const { catalogue } = found;
  const isBilingual = catalogue?.form?.languages.includes('en') ?? true;
  const { text, switchLanguage } = useLanguage(isBilingual);
  const looked = catalogue !== null || found.trouble !== null;
  const offline = useOffline(loadOffline, looked || pageOfPath(path) !== 'rating');

  useEffect(() => wearLook(catalogue?.look), [catalogue]);
  useEffect(() => {
    if (catalogue && offline.queue) void warmPhotos(catalogue);
  }, [catalogue, offline.queue]);

  return (
    <TextProvider value={text}>
      <div className="app" onClickCapture={swallowEchoes}>
        <Masthead
          home={paths.home(office)}
          logo={catalogue?.office.logo}
          officeName={catalogue?.office.name ?? null}
          isBilingual={isBilingual}
          switchLanguage={switchLanguage}
        />
        {!filling && <QueueLine state={offline.state} to={paths.sent(office)} />}
        <ErrorBoundary key={path}>
          <Routes path={path} office={office} found={found} offline={offline} />
        </ErrorBoundary>
        <Offers offline={offline} filling={filling} />
        {!filling && looked && <Foot office={office} sample={catalogue?.office.sample ?? false} />}
      </div>
    </TextProvider>
  );
};
