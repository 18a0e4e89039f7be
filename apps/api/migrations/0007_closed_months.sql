CREATE TABLE "month_revisions" (
	"office_id" smallint NOT NULL,
	"month" integer NOT NULL,
	"revision" smallint NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"frozen_by" text NOT NULL,
	"content" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"rating_ids" "bytea" NOT NULL,
	"suspect_ids" "bytea" NOT NULL,
	CONSTRAINT "month_revisions_office_id_month_revision_pk" PRIMARY KEY("office_id","month","revision"),
	CONSTRAINT "month_revisions_month_is_one" CHECK ("month_revisions"."month" % 100 between 1 and 12),
	CONSTRAINT "month_revisions_revision" CHECK ("month_revisions"."revision" >= 1),
	CONSTRAINT "month_revisions_hash" CHECK ("month_revisions"."content_hash" = sha256(convert_to("month_revisions"."content", 'UTF8'))),
	CONSTRAINT "month_revisions_ids" CHECK (length("month_revisions"."rating_ids") % 16 = 0 and length("month_revisions"."suspect_ids") % 16 = 0)
);
--> statement-breakpoint
ALTER TABLE "month_revisions" ADD CONSTRAINT "month_revisions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON month_revisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
