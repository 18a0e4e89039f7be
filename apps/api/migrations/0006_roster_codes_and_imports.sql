CREATE TABLE "hidden_procedure_fields" (
	"office_id" smallint NOT NULL,
	"field" text NOT NULL,
	CONSTRAINT "hidden_procedure_fields_office_id_field_pk" PRIMARY KEY("office_id","field")
);
--> statement-breakpoint
CREATE TABLE "table_imports" (
	"office_id" smallint NOT NULL,
	"table_name" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"file_name" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"retired" integer NOT NULL,
	"changes" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "table_imports_office_id_table_name_sequence_pk" PRIMARY KEY("office_id","table_name","sequence"),
	CONSTRAINT "table_imports_table" CHECK ("table_imports"."table_name" in ('roster', 'procedures'))
);
--> statement-breakpoint
ALTER TABLE "officers" DROP CONSTRAINT "officers_employment";--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "fields" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "procedures" ADD COLUMN "recent_use" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hidden_procedure_fields" ADD CONSTRAINT "hidden_procedure_fields_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_imports" ADD CONSTRAINT "table_imports_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_code" UNIQUE("office_id","code");--> statement-breakpoint
ALTER TABLE "officers" ADD CONSTRAINT "officers_employment" CHECK ("officers"."employed_until" >= "officers"."employed_from" - 1);
--> statement-breakpoint
-- Officers of before get a code in roster order, so that an exported list can be read in again.
UPDATE "officers" SET "code" = numbered.code FROM (
  SELECT "office_id", "id", 'CB' || lpad(row_number() OVER (PARTITION BY "office_id" ORDER BY "sort_order", "id")::text, 2, '0') AS code
  FROM "officers"
) AS numbered WHERE "officers"."office_id" = numbered."office_id" AND "officers"."id" = numbered."id";
