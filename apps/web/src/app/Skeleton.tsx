import { useText } from '../text/text.ts';

const CARDS = ['first', 'second', 'third', 'fourth'];

/** The same boxes as in index.html, so that nothing jumps when the script takes over. */
export const Skeleton = () => {
  const { masthead, trouble } = useText();
  return (
    <main className="page page-wide" aria-busy="true">
      <h1 className="unseen">{masthead.product}</h1>
      <p className="unseen" role="status">
        {trouble.loading}
      </p>
      <div className="stack-tight">
        <div className="bone bone-title" />
        <div className="bone bone-line" />
      </div>
      <div className="bone bone-field" />
      <div className="officers">
        {CARDS.map((card) => (
          <div key={card} className="bone bone-card" />
        ))}
      </div>
    </main>
  );
};
