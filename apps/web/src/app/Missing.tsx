import { useText } from '../text/text.ts';
import { Link } from '../ui/Link.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';

export const Missing = ({ home }: { readonly home: string }) => {
  const { trouble, action } = useText();
  return (
    <main className="page page-step">
      <StepHeading>{trouble.pageMissing}</StepHeading>
      <Link to={home} className="button button-primary">
        {action.home}
      </Link>
    </main>
  );
};
