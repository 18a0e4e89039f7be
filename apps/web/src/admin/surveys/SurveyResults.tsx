import type { SurveyState } from '@hailong/schema/survey';
import { Table, Title } from '@mantine/core';
import { percentText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';

/** How the ballots stand, and the tally of those that agree. */
export const SurveyResults = ({ survey }: { readonly survey: SurveyState }) => {
  const { language, text } = useText();
  const words = text.surveyPage;
  const { ballots, tally, questions, distributed } = survey;
  const open = ballots.filter(({ standing }) => standing !== 'agrees');
  return (
    <section className="survey-panel" aria-labelledby="survey-results">
      <Title order={2} id="survey-results">
        {words.results}
      </Title>
      <p>
        {words.counted(tally.counted, tally.returned, distributed)}{' '}
        {tally.responsePercent !== null && words.response(percentText(tally.responsePercent, language))}
      </p>
      {open.length > 0 && (
        <ul className="survey-open" aria-label={words.open}>
          {open.map(({ number, standing, differing }) => (
            <li key={number}>{words.told(number, standing, differing)}</li>
          ))}
        </ul>
      )}
      {tally.counted > 0 &&
        questions.map((question, place) => (
          <div key={question.text} className="survey-scroll">
            <Table>
              <Table.Caption>{words.resultOf(place + 1, question.text, tally.questions[place]?.n ?? 0)}</Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{words.option}</Table.Th>
                  <Table.Th scope="col">{words.people}</Table.Th>
                  <Table.Th scope="col">{words.share}</Table.Th>
                  <Table.Th scope="col">{words.margin}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {question.options.map((option, index) => {
                  const result = tally.questions[place]?.options[index];
                  return (
                    <Table.Tr key={option}>
                      <Table.Th scope="row">{option}</Table.Th>
                      <Table.Td>{result?.n ?? 0}</Table.Td>
                      <Table.Td>{result?.percent ? percentText(result.percent, language) : '–'}</Table.Td>
                      <Table.Td>
                        {result?.margin
                          ? `${percentText(result.margin.low, language)} – ${percentText(result.margin.high, language)}`
                          : '–'}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </div>
        ))}
    </section>
  );
};
