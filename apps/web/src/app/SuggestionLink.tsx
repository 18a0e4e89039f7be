import { useText } from '../text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';

/** Beside the officers: a word to the office as a whole. */
export const SuggestionLink = ({ to }: { readonly to: string }) => {
  const { officers } = useText();
  return (
    <Link to={to} className="officer-card suggestion-link">
      <span className="portrait">
        <Icon name="chat" />
      </span>
      <span className="officer-lines">
        <span className="officer-name">{officers.suggest}</span>
        <span className="soft">{officers.suggestLead}</span>
      </span>
    </Link>
  );
};
