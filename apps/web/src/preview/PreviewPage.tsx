import { useState } from 'react';
import { ChosenOfficer } from '../features/rating/ChosenOfficer.tsx';
import { asksReasons } from '../offline/rating-draft/low-score.ts';
import { QuestionScreen } from '../features/rating/QuestionScreen.tsx';
import { ReasonsScreen } from '../features/rating/ReasonsScreen.tsx';
import type { PreviewMessage } from './preview-message.ts';

interface Place {
  readonly question: number;
  readonly reasons: boolean;
}

const START: Place = { question: 0, reasons: false };

/** The citizens' own screens with the questions of a draft; nothing is kept and nothing is sent. */
export const PreviewPage = ({ criteriaSet, officer }: PreviewMessage) => {
  const [place, setPlace] = useState(START);
  const [scores, setScores] = useState<Readonly<Record<string, number | null>>>({});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { items } = criteriaSet;
  // The draft changes meanwhile: a question that was taken out leads back to the first.
  const index = place.question < items.length ? place.question : 0;
  const criterion = items[index];
  if (!criterion) return null;

  const next = (): void => {
    setChosen([]);
    setPlace({ question: (index + 1) % items.length, reasons: false });
  };
  const answer = (score: number | null): void => {
    setScores({ ...scores, [criterion.code]: score });
    if (asksReasons(criterion, score)) setPlace({ question: index, reasons: true });
    else next();
  };
  const toggle = (reason: string): void =>
    setChosen(chosen.includes(reason) ? chosen.filter((other) => other !== reason) : [...chosen, reason]);

  return (
    <main key={`${index} ${place.reasons}`} className="page page-step page-form">
      <ChosenOfficer officer={officer} full={index === 0} onNotThem={() => setPlace(START)} />
      {place.reasons ? (
        <ReasonsScreen criterion={criterion} chosen={chosen} onToggle={toggle} onNext={next} />
      ) : (
        <QuestionScreen
          criteria={criteriaSet}
          criterion={criterion}
          score={scores[criterion.code]}
          storing="ready"
          onAnswer={answer}
        />
      )}
    </main>
  );
};
