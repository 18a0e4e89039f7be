interface MarkProps {
  /** Of the office, instead of the product's own. */
  readonly logo?: string | null | undefined;
}

/** The product's mark: a face whose smile is a tick. The same drawing as public/icons/favicon.svg. */
export const Mark = ({ logo }: MarkProps) =>
  logo ? (
    <img className="masthead-mark" src={logo} alt="" />
  ) : (
    <svg className="masthead-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="12" className="mark-ground" />
      <g className="mark-lines">
        <circle cx="16.5" cy="16" r="3" />
        <circle cx="31.5" cy="16" r="3" />
        <path d="M10.5 26.5c3 7 7.5 10 12 10 6.5 0 11.5-5 15.5-13.5" />
      </g>
    </svg>
  );
