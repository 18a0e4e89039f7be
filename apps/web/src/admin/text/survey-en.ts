import type { surveyVi } from './survey-vi.ts';

const differences = (differing: readonly number[]): string =>
  differing.map((place) => (place === 0 ? 'the remark' : `question ${place}`)).join(', ');

export const surveyEn: typeof surveyVi = {
  surveyPage: {
    lead: 'Ask people with dossiers, on paper and without names, whether the model works; then report to the Chairman and the authority above.',
    all: 'Surveys',
    none: 'No survey yet. Begin with the ready questions, change the wording where needed, then print the ballots.',
    noneToRead: 'No survey yet.',
    begin: 'Begin a survey',
    readyTitle: 'Mô hình “Dùng mã QR đánh giá cán bộ, công chức tham gia giải quyết thủ tục hành chính”',
    summary: (counted, distributed) => `${counted} ballots counted of ${distributed} handed out.`,
    due: (day) => `Report due by ${day}.`,
    name: 'Model that is surveyed',
    deadline: 'Report due by',
    deadlineHint: 'Leave empty while there is no deadline',
    distributed: 'Ballots handed out',
    distributedHint: 'Can be changed later',
    questionsFixed: 'Ballots have been typed, so the questions stay as they are.',
    question: (place) => `Question ${place}`,
    questionText: 'Question',
    options: 'Options',
    optionsHint: (most) => `One a line, 2 to ${most}`,
    removeQuestion: (place) => `Remove question ${place}`,
    addQuestion: 'Add a question',
    incomplete: 'A name, the number of ballots handed out and at least two options for each question are needed.',
    save: 'Save',
    saved: 'Saved.',
    files: 'Print and report',
    ballot: 'Ballot (PDF)',
    ballotHint: 'A5, two on a sheet of A4 across; cut along the middle',
    report: 'Survey report (Word)',
    reportHint: 'Laid out as Decree 30/2020; number, date and signature left blank',
    entry: 'Type in returned ballots',
    entryHint:
      'Number each ballot, type all of them once, then all of them again. Type the number of the ticked box, 0 where none or several are ticked; Enter saves and goes on to the next ballot.',
    pass: 'Pass',
    passes: { '1': 'First time', '2': 'Second time' },
    number: 'Ballot number',
    numberHint: 'As written on the paper',
    remark: 'Remark',
    remarkHint: 'Word for word, without names and telephone numbers',
    saveBallot: 'Save ballot',
    missingAnswer: (place) => `Question ${place} has no number yet.`,
    told: (number, standing, differing) => {
      if (standing === 'agrees') return `Ballot ${number}: both times alike, counted.`;
      if (standing === 'once') return `Ballot ${number}: typed once.`;
      return `Ballot ${number}: differs at ${differences(differing)}. Look at the paper and type the wrong one again.`;
    },
    open: 'Ballots not counted yet',
    results: 'Results',
    counted: (counted, returned, distributed) =>
      `${counted} ballots counted of ${returned} returned, ${distributed} handed out.`,
    response: (percent) => `Response ${percent}.`,
    resultOf: (place, question, n) => `${place}. ${question} (${n} answered)`,
    option: 'Answer',
    people: 'People',
    share: 'Share',
    margin: '95% margin',
    change: 'Change questions, deadline and ballots handed out',
    edit: 'Change the survey',
  },
};
