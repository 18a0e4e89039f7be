import type { SurveyQuestion } from './survey.ts';

const EASE = ['Rất dễ', 'Dễ', 'Bình thường', 'Khó', 'Rất khó'];

/**
 * The form that comes with the product. It asks what plan 44/KH-UBND, section I.1 hopes for: better service, and people
 * who dare to say what they think.
 */
export const READY_SURVEY: readonly SurveyQuestion[] = [
  {
    text: 'Ông/Bà biết đến việc đánh giá cán bộ, công chức bằng mã QR qua đâu?',
    options: [
      'Cán bộ hướng dẫn tại Bộ phận Một cửa',
      'Họp thôn, tổ dân phố, đoàn thể',
      'Loa truyền thanh, trang thông tin điện tử',
      'Người quen',
      'Chưa biết',
    ],
  },
  { text: 'Ông/Bà đã đánh giá bằng mã QR lần nào chưa?', options: ['Đã đánh giá', 'Chưa đánh giá'] },
  { text: 'Kết nối Wi-Fi và mở trang đánh giá dễ hay khó?', options: EASE },
  { text: 'Các câu hỏi trên trang đánh giá dễ hiểu hay khó hiểu?', options: EASE },
  {
    text: 'Ông/Bà có yên tâm là cán bộ được đánh giá không biết ai đã đánh giá mình không?',
    options: ['Yên tâm', 'Chưa thật yên tâm', 'Không yên tâm'],
  },
  {
    text: 'So với trước, khi góp ý về thái độ phục vụ Ông/Bà thấy thế nào?',
    options: ['Mạnh dạn hơn', 'Như trước', 'Ngại hơn'],
  },
  {
    text: 'Từ khi có mô hình, thái độ phục vụ của cán bộ, công chức thế nào?',
    options: ['Tốt hơn nhiều', 'Tốt hơn', 'Như trước', 'Kém hơn'],
  },
  {
    text: 'Nhìn chung, Ông/Bà có hài lòng với mô hình này không?',
    options: ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'],
  },
  {
    text: 'Theo Ông/Bà, có nên tiếp tục mô hình này không?',
    options: ['Nên tiếp tục', 'Nên, nhưng cần cải tiến', 'Không nên'],
  },
];
