CREATE TABLE "criteria_drafts" (
	"office_id" smallint NOT NULL,
	"revision" integer NOT NULL,
	"items" jsonb NOT NULL,
	"scoring_profile" jsonb,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "criteria_drafts_office_id_pk" PRIMARY KEY("office_id")
);
--> statement-breakpoint
CREATE TABLE "poster_prints" (
	"office_id" smallint NOT NULL,
	"sequence" bigint NOT NULL,
	"sheet" text NOT NULL,
	"codes_hash" char(64) NOT NULL,
	"printed_by" text NOT NULL,
	"printed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "poster_prints_office_id_sequence_pk" PRIMARY KEY("office_id","sequence"),
	CONSTRAINT "poster_prints_sheet_length" CHECK (length("poster_prints"."sheet") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "criteria_sets" ADD COLUMN "scoring_profile" jsonb;--> statement-breakpoint
ALTER TABLE "criteria_drafts" ADD CONSTRAINT "criteria_drafts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poster_prints" ADD CONSTRAINT "poster_prints_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;