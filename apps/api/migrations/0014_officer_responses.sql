CREATE TABLE "officer_responses" (
	"office_id" smallint NOT NULL,
	"month" integer NOT NULL,
	"officer_id" uuid NOT NULL,
	"sequence" smallint NOT NULL,
	"text" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "officer_responses_office_id_month_officer_id_sequence_pk" PRIMARY KEY("office_id","month","officer_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "officer_responses" ADD CONSTRAINT "officer_responses_office_id_officer_id_officers_office_id_id_fk" FOREIGN KEY ("office_id","officer_id") REFERENCES "public"."officers"("office_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON officer_responses FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
