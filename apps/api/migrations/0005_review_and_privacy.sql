CREATE TABLE "comment_reviews" (
	"office_id" smallint NOT NULL,
	"rating_id" uuid NOT NULL,
	"sequence" smallint NOT NULL,
	"shown" text,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "comment_reviews_office_id_rating_id_sequence_pk" PRIMARY KEY("office_id","rating_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "complaint_steps" (
	"office_id" smallint NOT NULL,
	"rating_id" uuid NOT NULL,
	"sequence" smallint NOT NULL,
	"state" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "complaint_steps_office_id_rating_id_sequence_pk" PRIMARY KEY("office_id","rating_id","sequence"),
	CONSTRAINT "complaint_steps_state" CHECK ("complaint_steps"."state" in ('new', 'verifying', 'upheld', 'not-upheld'))
);
--> statement-breakpoint
CREATE TABLE "privacy_requests" (
	"office_id" smallint NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"receipt_code" text NOT NULL,
	"kind" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" text,
	"outcome" text,
	"why" text,
	CONSTRAINT "privacy_requests_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "privacy_requests_kind" CHECK ("privacy_requests"."kind" in ('erasure', 'correction')),
	CONSTRAINT "privacy_requests_code_length" CHECK (length("privacy_requests"."receipt_code") = 16),
	CONSTRAINT "privacy_requests_outcome" CHECK ("privacy_requests"."outcome" in ('erased', 'answered', 'declined')),
	CONSTRAINT "privacy_requests_settled_whole" CHECK (("privacy_requests"."settled_at" is null) = ("privacy_requests"."settled_by" is null) and ("privacy_requests"."settled_at" is null) = ("privacy_requests"."outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "set_aside_decisions" (
	"office_id" smallint NOT NULL,
	"rating_id" uuid NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"sequence" smallint NOT NULL,
	"decision" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "set_aside_decisions_office_id_rating_id_content_hash_sequence_pk" PRIMARY KEY("office_id","rating_id","content_hash","sequence"),
	CONSTRAINT "set_aside_decisions_decision" CHECK ("set_aside_decisions"."decision" in ('counted', 'left'))
);
--> statement-breakpoint
CREATE TABLE "status_proposals" (
	"office_id" smallint NOT NULL,
	"rating_id" uuid NOT NULL,
	"sequence" smallint NOT NULL,
	"step" text NOT NULL,
	"status" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "status_proposals_office_id_rating_id_sequence_pk" PRIMARY KEY("office_id","rating_id","sequence"),
	CONSTRAINT "status_proposals_step" CHECK ("status_proposals"."step" in ('proposed', 'confirmed', 'declined')),
	CONSTRAINT "status_proposals_status" CHECK ("status_proposals"."status" in ('valid', 'suspect'))
);
--> statement-breakpoint
ALTER TABLE "comment_reviews" ADD CONSTRAINT "comment_reviews_office_id_rating_id_ratings_office_id_id_fk" FOREIGN KEY ("office_id","rating_id") REFERENCES "public"."ratings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_steps" ADD CONSTRAINT "complaint_steps_office_id_rating_id_ratings_office_id_id_fk" FOREIGN KEY ("office_id","rating_id") REFERENCES "public"."ratings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_requests" ADD CONSTRAINT "privacy_requests_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside_decisions" ADD CONSTRAINT "set_aside_decisions_office_id_rating_id_content_hash_set_aside_office_id_rating_id_content_hash_fk" FOREIGN KEY ("office_id","rating_id","content_hash") REFERENCES "public"."set_aside"("office_id","rating_id","content_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_proposals" ADD CONSTRAINT "status_proposals_office_id_rating_id_ratings_office_id_id_fk" FOREIGN KEY ("office_id","rating_id") REFERENCES "public"."ratings"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "privacy_requests_asked" ON "privacy_requests" USING btree ("office_id","asked_at");
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint_steps FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_proposals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON set_aside_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON comment_reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON privacy_requests FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
