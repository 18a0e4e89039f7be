import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.min.css';
import { criteria, officers, procedures, send, title } from '../form-content.js';

const survey = new Model({
  title,
  completeText: 'Gửi đánh giá',
  elements: [
    { type: 'radiogroup', name: 'officer', title: 'Cán bộ', choices: officers },
    ...criteria.map(({ code, title: criterion, levels }) => ({
      type: 'radiogroup',
      name: code,
      title: criterion,
      choices: levels,
    })),
    { type: 'dropdown', name: 'procedure', title: 'Thủ tục', choices: procedures },
    { type: 'comment', name: 'comment', title: 'Lời nhắn' },
  ],
});
survey.onComplete.add(({ data }) => void send(data));

createRoot(document.querySelector('#root')).render(<Survey model={survey} />);
