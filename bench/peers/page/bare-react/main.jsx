// The least that React itself asks for such a form: no router, no store, no service worker, no design.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { criteria, officers, procedures, send, title } from '../form-content.js';

const Choice = ({ name, legend, choices, chosen, choose }) => (
  <fieldset>
    <legend>{legend}</legend>
    {choices.map(({ value, text }) => (
      <p key={value}>
        <label className={value === chosen ? 'chosen' : undefined}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(name, value)} /> {text}
        </label>
      </p>
    ))}
  </fieldset>
);

const Form = () => {
  const [rating, setRating] = useState({});
  const [said, setSaid] = useState('');
  const choose = (name, value) => setRating((before) => ({ ...before, [name]: value }));
  const type = ({ target }) => choose(target.name, target.value);
  const submit = async (event) => {
    event.preventDefault();
    const reply = await send(rating).catch(() => null);
    setSaid(reply?.ok ? 'Đã gửi' : 'Chưa gửi được');
  };
  return (
    <form onSubmit={submit}>
      <h1>{title}</h1>
      <Choice name="officer" legend="Cán bộ" choices={officers} chosen={rating.officer} choose={choose} />
      {criteria.map(({ code, title: legend, levels }) => (
        <Choice key={code} name={code} legend={legend} choices={levels} chosen={rating[code]} choose={choose} />
      ))}
      <p>
        <label>
          Thủ tục{' '}
          <select name="procedure" value={rating.procedure ?? ''} onChange={type}>
            <option value="" />
            {procedures.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <label>
          Lời nhắn <textarea name="comment" value={rating.comment ?? ''} onChange={type} />
        </label>
      </p>
      <button type="submit">Gửi đánh giá</button>
      <p role="status">{said}</p>
    </form>
  );
};

createRoot(document.querySelector('#root')).render(<Form />);
