import { apiPaths } from '@hailong/schema/api-paths';
import {
  reviewItemSchema,
  reviewListSchema,
  type ReviewAction,
  type ReviewFilter,
  type ReviewItem,
  type ReviewList,
} from '@hailong/schema/review';
import { call, type Answer } from '../api/call.ts';

export interface ReviewApi {
  reviewList(office: string, month: string, show: ReviewFilter): Promise<Answer<ReviewList>>;
  /** Answers the rating as it stands afterwards. */
  reviewRating(office: string, code: string, action: ReviewAction): Promise<Answer<ReviewItem>>;
}

export const createReviewApi = (at: (path: string) => URL): ReviewApi => ({
  reviewList: (office, month, show) => call(at(`${apiPaths.review(office, month)}?show=${show}`), reviewListSchema),
  reviewRating: (office, code, action) =>
    call(at(apiPaths.reviewRating(office, code)), reviewItemSchema, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(action),
    }),
});
