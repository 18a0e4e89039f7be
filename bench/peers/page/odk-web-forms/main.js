import { OdkWebForm, webFormsPlugin } from '@getodk/web-forms';
import { createApp, h } from 'vue';
import { criteria, officers, procedures, send, title } from '../form-content.js';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const question = (name, label, choices, appearance = '') => ({ name, label, choices, appearance });

const chosen = [
  question('officer', 'Cán bộ', officers),
  ...criteria.map(({ code, title: criterion, levels }) => question(code, criterion, levels)),
  question('procedure', 'Thủ tục', procedures, 'minimal'),
];

const instanceOf = ({ name, choices }) =>
  `<instance id="${name}"><root>${choices
    .map(({ value, text }) => `<item><name>${escaped(value)}</name><label>${escaped(text)}</label></item>`)
    .join('')}</root></instance>`;
const selectOf = ({ name, label, appearance }) =>
  `<select1 ref="/data/${name}"${appearance && ` appearance="${appearance}"`}><label>${escaped(label)}</label>
    <itemset nodeset="instance('${name}')/root/item"><value ref="name"/><label ref="label"/></itemset></select1>`;

const formXml = `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>${escaped(title)}</h:title><model>
    <instance><data id="rating" version="1">${chosen.map(({ name }) => `<${name}/>`).join('')}<comment/>
      <meta><instanceID/></meta></data></instance>
    ${chosen.map(instanceOf).join('')}
    ${chosen.map(({ name }) => `<bind nodeset="/data/${name}" type="string"/>`).join('')}
    <bind nodeset="/data/comment" type="string"/>
    <bind nodeset="/data/meta/instanceID" type="string" preload="uid"/>
  </model></h:head>
  <h:body>${chosen.map(selectOf).join('')}
    <input ref="/data/comment" appearance="multiline"><label>Lời nhắn</label></input>
  </h:body>
</h:html>`;

createApp({
  render: () =>
    h(OdkWebForm, {
      formXml,
      fetchFormAttachment: () => Promise.reject(new Error('This form has no attachments.')),
      onSubmit: (payload) => void send(payload),
    }),
})
  .use(webFormsPlugin)
  .mount('#root');
