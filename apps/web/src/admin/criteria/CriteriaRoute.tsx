import { useLoaderData } from 'react-router';
import type { CriteriaData } from '../loaders.ts';
import { CriteriaScreen } from './CriteriaScreen.tsx';

export const CriteriaRoute = () => {
  const { overview, catalogue } = useLoaderData<CriteriaData>();
  const { slug } = catalogue.office;
  return <CriteriaScreen key={slug} office={slug} overview={overview} catalogue={catalogue} />;
};
