import type { MonthComments } from '@hailong/schema/month-comments';
import { Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { countText } from '../text/numbers.ts';
import { useText } from '../text/use-text.ts';

interface CommentListProps {
  readonly comments: MonthComments;
  readonly withNames: boolean;
}

type Comment = MonthComments['comments'][number];

/** A month may bring hundreds; the page stays quick and the rest is one press away. */
const PAGE = 20;

const CommentItem = ({ comment, withNames }: { readonly comment: Comment; readonly withNames: boolean }) => {
  const { text } = useText();
  const { officerName, suggestionType, procedure, customerName, review } = comment;
  return (
    <li className="comment">
      <div className="comment-about">
        {officerName ?? text.comments.aboutOffice}
        {suggestionType !== null && (
          <Badge variant="light" tt="none">
            {text.comments.suggestionTypes[suggestionType] ?? suggestionType}
          </Badge>
        )}
        <Badge variant="light" color={review === 'waiting' ? 'amber' : 'gray'} tt="none">
          {text.reviewPage.states[review]}
        </Badge>
      </div>
      <blockquote className="comment-text">{comment.comment}</blockquote>
      {procedure !== null && <p className="comment-foot">{`${text.comments.procedure}: ${procedure}`}</p>}
      {withNames && <p className="comment-foot comment-name">{customerName ?? text.comments.anonymous}</p>}
    </li>
  );
};

export const CommentList = ({ comments: { comments, withheld }, withNames }: CommentListProps) => {
  const { language, text } = useText();
  const [limit, setLimit] = useState(PAGE);
  const hidden = comments.length - limit;
  return (
    <>
      <Text c="dimmed" size="sm" role="status">
        {comments.length === 0
          ? text.comments.none
          : `${text.comments.count(countText(comments.length, language))}. ${withNames ? text.comments.namesShown : text.comments.namesHidden}`}
        {withheld > 0 && ` ${text.comments.withheld(countText(withheld, language))}`}
      </Text>
      <ul className="comments">
        {comments.slice(0, limit).map((comment, index) => (
          // eslint-disable-next-line react/no-array-index-key -- the list never changes its order, and comments carry no identity on purpose
          <CommentItem key={index} comment={comment} withNames={withNames} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="default" mt="md" onClick={() => setLimit(comments.length)}>
          {text.comments.more(countText(hidden, language))}
        </Button>
      )}
    </>
  );
};
