CREATE TABLE "survey_ballots" (
	"office_id" smallint NOT NULL,
	"survey" smallint NOT NULL,
	"number" integer NOT NULL,
	"pass" smallint NOT NULL,
	"answers" jsonb NOT NULL,
	"remark" text NOT NULL,
	"typed_by" text NOT NULL,
	"typed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "survey_ballots_office_id_survey_number_pass_pk" PRIMARY KEY("office_id","survey","number","pass"),
	CONSTRAINT "survey_ballots_pass" CHECK ("survey_ballots"."pass" in (1, 2)),
	CONSTRAINT "survey_ballots_number" CHECK ("survey_ballots"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"office_id" smallint NOT NULL,
	"survey" smallint NOT NULL,
	"title" text NOT NULL,
	"deadline" date,
	"distributed" integer NOT NULL,
	"questions" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "surveys_office_id_survey_pk" PRIMARY KEY("office_id","survey"),
	CONSTRAINT "surveys_distributed" CHECK ("surveys"."distributed" >= 0)
);
--> statement-breakpoint
ALTER TABLE "survey_ballots" ADD CONSTRAINT "survey_ballots_office_id_survey_surveys_office_id_survey_fk" FOREIGN KEY ("office_id","survey") REFERENCES "public"."surveys"("office_id","survey") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;