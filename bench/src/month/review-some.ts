import type { Sql } from 'postgres';

const ACTOR = 'thong.ke';

const SENTENCES = [
  'Cán bộ hướng dẫn tận tình, giải quyết nhanh.',
  'Tôi phải chờ hơi lâu nhưng được giải thích rõ.',
  'Đề nghị niêm yết thủ tục ở chỗ dễ thấy hơn.',
  'Rất hài lòng, cảm ơn các anh chị.',
];

/**
 * What people did with the ratings since: one in 256 judged suspect, every fourth of those valid again, some complaints; and
 * of the last twelve months what is not erased yet: comments on three in a hundred, half of them with a name. Which ones
 * is read from the last bytes of the id, so that every database has the same.
 * @param textsSince 202510: the first month whose texts are still kept.
 */
export const reviewSome = (sql: Sql, textsSince: number): Promise<void> =>
  sql.begin(async (transaction) => {
    const byte = (place: number) => transaction`get_byte(uuid_send(id), ${place}::int)`;
    await transaction`
      insert into rating_statuses (office_id, rating_id, sequence, status, actor, at, why)
      select office_id, id, 1, 'suspect', ${ACTOR}, received_at + interval '1 day', 'Nhiều phiếu giống nhau trong một phút'
      from ratings where officer_id is not null and ${byte(15)} = 0`;
    await transaction`
      insert into rating_statuses (office_id, rating_id, sequence, status, actor, at, why)
      select office_id, rating_id, 2, 'valid', ${ACTOR}, at + interval '1 day', 'Đã xác minh'
      from rating_statuses where get_byte(uuid_send(rating_id), 14) < 64`;
    await transaction`
      insert into complaint_steps (office_id, rating_id, sequence, state, actor, at, why)
      select office_id, id, 1, 'new', ${ACTOR}, received_at + interval '1 day', 'Phản ánh thái độ'
      from ratings where officer_id is not null and ${byte(15)} = 1 and ${byte(14)} < 64`;
    await transaction`
      insert into rating_texts (office_id, rating_id, comment, customer_name)
      select office_id, id, (${JSON.stringify(SENTENCES)}::text::json ->> (${byte(12)} % 4)),
        case when ${byte(13)} < 4 then 'Nguyễn Văn ' || chr(65 + ${byte(12)} % 26) end
      from ratings where month >= ${textsSince} and ${byte(13)} < 8`;
    await transaction`
      insert into comment_reviews (office_id, rating_id, sequence, actor, why)
      select office_id, rating_id, 1, ${ACTOR}, '' from rating_texts where get_byte(uuid_send(rating_id), 13) < 6`;
  });
