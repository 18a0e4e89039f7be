import { paths } from '../paths.ts';
import { useText } from '../text/text.ts';
import { Link } from '../ui/Link.tsx';

interface FootProps {
  readonly office: string | null;
  readonly sample: boolean;
}

export const Foot = ({ office, sample }: FootProps) => {
  const { foot, masthead } = useText();
  return (
    <footer>
      <nav className="foot" aria-label={foot.label}>
        <Link to={paths.sent(office)}>{foot.queue}</Link>
        <Link to={paths.receipt(office)}>{foot.receipt}</Link>
        <Link to={paths.selfCheck(office)}>{foot.check}</Link>
      </nav>
      {sample && <p className="foot soft">{masthead.sample}</p>}
    </footer>
  );
};
